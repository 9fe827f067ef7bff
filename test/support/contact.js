import { after, beforeEach } from 'node:test';
import { createReceiver } from '../../demo/receiver/receiver.js';
import { dist } from './host.js';
import { setServers } from './stage.js';
import { oneLine, say } from './words.js';

const { articles, folderOf } = await import(new URL('server.js', dist));

export const languages = articles.map(({ lang }) => lang);
export const articleIn = (language) => articles.find(({ lang }) => lang === language);

/** The values that a reader types into each field. */
export const person = {
  name: 'Zoë “Zed” O’Hara',
  phone: '+1 (617) 555-0100 ext. 5',
  email: 'zoe+kratom@example.org',
  'best-time': 'after 6 p.m.',
  message: 'First line\nSecond <line> & more: 100 %',
  consent: true,
};

/** How the fields of the form arrive. */
export const asSent = ({ consent, ...texts }) => ({
  ...texts,
  website: '',
  ...(consent && { consent: 'yes' }),
});

/** The stored requests, without their ids. */
export const storedIn = (receiver) =>
  receiver.requests().map(({ fields }) => {
    const { ...typed } = fields;
    delete typed['request-id'];
    return typed;
  });

/** The whole result text after a request that failed. */
export function failureIn(language, reason, wait) {
  const { contact, labels } = articleIn(language);
  const again = wait && say(contact.wait, { count: wait });
  const sentences = [contact.failed, contact[reason], again, say(labels.callNumber)];
  return oneLine(sentences.filter(Boolean).join(' '));
}

export function thanksIn(language) {
  const { contact } = articleIn(language);
  return oneLine(`${contact.sent} ${say(contact.next)}`);
}

/** The card's files, a blogger's site, and a receiver that each test finds empty and working. */
export async function setContactStage() {
  const receiver = createReceiver();
  const [{ host, site }, endpoint] = await Promise.all([setServers(), receiver.listen()]);
  after(() => receiver.close());
  beforeEach(() => receiver.clear());

  const scriptIn = (lang) => `${host.address}${folderOf(lang)}kratom-info-card.js`;

  /** A page with a card that has the form, and the functions below. */
  function publish({
    lang = 'en',
    attributes = '',
    content = '',
    to = endpoint,
    script,
    ...post
  } = {}) {
    return site.publish({
      head: `<script>(${addFunctions})()</script>\n${script ?? `<script async src="${scriptIn(lang)}"></script>`}`,
      body: `<kratom-info-card contact-endpoint="${to}" ${attributes}>${content}</kratom-info-card>`,
      lang,
      ...post,
    });
  }

  return { host, site, receiver, endpoint, publish, scriptIn };
}

/** Opens such a page in an engine's window, and waits for the card. */
export async function openForm(engine, address) {
  await engine.goto(address);
  await engine.evaluate(() => window.contact.ready());
}

/** To be run in the page: adds functions that use the form of a card, the first one unless told. */
export function addFunctions() {
  const first = () => document.querySelector('kratom-info-card');
  const formOf = (card) => card.shadowRoot.querySelector('form');
  const fieldsOf = (card) => [...formOf(card).querySelectorAll('[name]:not([name=website])')];
  const valueOf = ({ type, value, checked }) => (type === 'checkbox' ? checked : value);
  const textOf = (card, selector) => {
    const place = card.shadowRoot.querySelector(selector);
    // Where the card is far from the window, nothing of it is laid out.
    return place && (place.innerText || place.textContent).replace(/\s+/g, ' ').trim();
  };
  const states = [];
  addEventListener('kic-contact', ({ state }) => states.push(state));

  /** Waits until something calls `resolve`, but not for ever. */
  const until = (start, card) =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        reject(new Error(`Waited in vain. There is ${card.shadowRoot.textContent}`));
      }, 30_000);
      start(resolve);
    });

  window.contact = {
    async ready(card = first()) {
      await customElements.whenDefined('kratom-info-card');
      await card.updateComplete;
      return card;
    },
    /** The states of the `kic-contact` events: `sent` or `failed`. */
    states,
    fillIn(values, card = first()) {
      for (const field of fieldsOf(card).filter(({ name }) => name in values)) {
        if (field.type === 'checkbox') field.checked = values[field.name];
        else field.value = values[field.name];
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    },
    /** Presses the button. */
    press(card = first()) {
      const button = formOf(card).querySelector('button');
      button.focus();
      button.click();
    },
    /** Presses the button, and waits for what becomes of the request. */
    async send(card = first()) {
      const { state } = await until((resolve) => {
        card.addEventListener('kic-contact', resolve, { once: true });
        window.contact.press(card);
      }, card);
      return state;
    },
    /** Waits until the card says something aloud. */
    async said(card = first()) {
      const status = card.shadowRoot.querySelector('[part=status]');
      await until((resolve) => {
        if (status.textContent) resolve();
        else new MutationObserver(resolve).observe(status, { childList: true });
      }, card);
      return status.textContent;
    },
    /** The values of the fields. */
    typed: (card = first()) =>
      Object.fromEntries(fieldsOf(card).map((field) => [field.name, valueOf(field)])),
    /** The visible state of the form. */
    look(card = first()) {
      const { activeElement } = card.shadowRoot;
      const call = formOf(card).querySelector('[part=result] [part~=call-button]');
      return {
        focus: activeElement?.getAttribute('name') ?? activeElement?.getAttribute('part') ?? null,
        says: textOf(card, '[part=result]'),
        status: textOf(card, '[part=status]'),
        button: textOf(card, 'button'),
        call: call?.checkVisibility() ? call.getAttribute('href') : null,
        fields: fieldsOf(card).length,
      };
    },
    /** The fields that are marked as wrong, each with its own message. */
    mistakes: (card = first()) =>
      Object.fromEntries(
        fieldsOf(card)
          .filter(({ ariaInvalid }) => ariaInvalid === 'true')
          .map((field) => [
            field.name,
            // Its rule is behind that.
            textOf(card, `#${field.getAttribute('aria-describedby').split(' ')[0]}`),
          ]),
      ),
  };
}
