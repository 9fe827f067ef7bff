import { expect } from '@open-wc/testing';
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { en } from '../../src/article/en.js';
import { es } from '../../src/article/es.js';
import { pt } from '../../src/article/pt.js';
import { define } from '../../src/element/define.js';
import { allByRole, byRole } from './helpers/by-role.js';
import { find, rootOf, textOf } from './helpers/card.js';
import { fakeServer, fill, press, resultOf, send, showForm } from './helpers/contact.js';
import { record } from './helpers/events.js';

const ann = { 'Your name': 'Ann', Email: 'ann@example.org' };
const tooLong = 'x'.repeat(1001);

/** What a screen reader says about a field, after its name. */
function described(card: Element, name: string): string {
  return computeAccessibleDescription(find(rootOf(card), `[name=${name}]`)).trim();
}

/** The names of the fields that are marked as wrong. */
function marked(card: Element): (string | null)[] {
  const fields = rootOf(card).querySelectorAll('[aria-invalid=true]');
  return [...fields].map((field) => field.getAttribute('name'));
}

describe('at a field of the contact form, a listener hears', () => {
  for (const article of [en, es, pt]) {
    it(`the rules that concern it, in ${article.lang}`, async () => {
      define(article);
      const card = await showForm(`lang="${article.lang}"`);
      const { contact } = article;

      expect(described(card, 'phone')).to.equal(contact.reach);
      expect(described(card, 'email')).to.equal(contact.reach);
      expect(described(card, 'consent')).to.equal(contact.consentRule);
      expect(described(card, 'message')).to.equal(contact.left.replace('{count}', '1000'));
    });
  }

  it('what is wrong with it before its rule, and nothing twice', async () => {
    const card = await showForm();
    fill(card, { Message: tooLong });

    press(card);

    expect(described(card, 'phone')).to.equal(
      'Enter a phone number or an email address. Give a phone number, an email address or both.',
    );
    expect(described(card, 'message')).to.equal(
      'Your message is too long. Characters over the limit: 1',
    );
  });

  it('once that the message comes near its limit, and once that it is over', async () => {
    const card = await showForm();
    const status = byRole(card, 'status');
    const said: string[] = [];
    const type = (length: number) => {
      fill(card, { Message: 'x'.repeat(length) });
      said.push(textOf(status));
      status.textContent = '';
    };

    for (const length of [900, 901, 1000, 1001, 1002, 1000, 900]) type(length);

    expect(said).to.deep.equal([
      '',
      'Your message is almost too long.',
      '',
      'Your message is too long.',
      '',
      'Your message is almost too long.',
      '',
    ]);
  });
});

describe('a field of the contact form', () => {
  const { answers } = fakeServer();

  it('is marked as soon as the message is too long, and only as long as it is', async () => {
    const card = await showForm();

    fill(card, { Message: tooLong });
    expect(marked(card)).to.deep.equal(['message']);
    expect(textOf(resultOf(card))).to.equal('');
    fill(card, { Message: 'Hello' });
    expect(marked(card)).to.deep.equal([]);
    expect(described(card, 'message')).to.equal('Characters left: 995');
  });

  it('loses its message when the mistake is mended, while the others keep theirs', async () => {
    const card = await showForm();
    press(card);
    expect(marked(card)).to.deep.equal(['name', 'phone']);

    fill(card, { 'Your name': 'Ann' });
    expect(marked(card)).to.deep.equal(['phone']);
    expect(described(card, 'name')).to.equal('');
    expect(allByRole(resultOf(card), 'link').map(textOf)).to.deep.equal([
      'Enter a phone number or an email address.',
    ]);

    // The rule is about two fields.
    fill(card, { Email: 'a' });
    expect(marked(card)).to.deep.equal([]);
    expect(textOf(resultOf(card))).to.equal('');
  });

  it('shows no new mistake before the reader has finished', async () => {
    const card = await showForm();
    press(card);

    fill(card, { Phone: '6' });

    expect(marked(card)).to.deep.equal(['name']);
  });

  it('loses the message about the missing consent with the box', async () => {
    const card = await showForm();
    fill(card, { ...ann, Phone: '617 555 0123' });
    press(card);
    expect(marked(card)).to.deep.equal(['consent']);

    byRole(card, 'checkbox').click();

    expect(marked(card)).to.deep.equal([]);
    expect(textOf(resultOf(card))).to.equal('');
  });

  it('loses the server’s message when it is changed', async () => {
    const errors = { email: 'is unknown', message: 'is unkind' };
    answers.push(Response.json({ errors }, { status: 422 }));
    const card = await showForm();
    fill(card, ann);
    await send(card);
    expect(marked(card)).to.deep.equal(['email', 'message']);

    fill(card, { Email: 'ann@example.com' });

    expect(marked(card)).to.deep.equal(['message']);
    expect(textOf(resultOf(card))).to.equal('Please check is unkind');
  });
});

describe('the result of the contact form', () => {
  const { answers } = fakeServer();

  /** The name under which a screen reader announces the result when it gets the focus. */
  const nameOf = (card: Element) =>
    computeAccessibleName(byRole(resultOf(card).parentElement ?? card, 'group', /./));

  it('is a group that is named by what it says', async () => {
    answers.push(new Response('', { status: 503, headers: { 'Retry-After': '0' } }));
    const card = await showForm();
    press(card);
    expect(nameOf(card)).to.equal('Please check');

    fill(card, ann);
    await send(card);
    expect(nameOf(card)).to.equal('Your request was not sent. The server is busy.');

    await send(card);
    expect(nameOf(card)).to.match(/^Thank you\. Your request was sent\. Someone from MCA/);
  });

  for (const article of [en, es, pt]) {
    it(`has the phone number as a link after a request was sent, in ${article.lang}`, async () => {
      define(article);
      const card = await showForm();
      const events = record(document.body, 'kic-action');
      fill(card, ann);
      await send(card);
      card.lang = article.lang;
      await card.updateComplete;

      const link = byRole(resultOf(card), 'link', '844-486-0671');
      expect(link.getAttribute('href')).to.equal('tel:+18444860671');
      expect(textOf(resultOf(card))).to.include(
        article.contact.next.replace('{shortName}', 'MCA').replace('{phone}', '844-486-0671'),
      );
      link.addEventListener('click', (event) => {
        event.preventDefault();
      });
      link.click();
      expect(events.map(({ action }) => action)).to.deep.equal(['call']);
    });
  }
});

describe('the trap for robots', () => {
  it('is hidden from everyone else, in two ways', async () => {
    const card = await showForm();
    const trap = find(rootOf(card), '[name=website]');

    expect(trap.hidden).to.be.true;
    expect(trap.ariaHidden).to.equal('true');
  });
});

describe('the box for consent', () => {
  it('is 24 pixels wide and high', async () => {
    const card = await showForm();
    const { width, height } = byRole(card, 'checkbox').getBoundingClientRect();

    expect(Math.min(width, height)).to.be.at.least(24);
  });
});
