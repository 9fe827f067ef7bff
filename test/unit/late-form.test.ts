import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { byRole } from './helpers/by-role.js';
import { rootOf, showCard } from './helpers/card.js';
import { endpoint, fill } from './helpers/contact.js';

const original = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');

describe('the contact form of a whole article', () => {
  /** What waits for the browser to be idle. */
  const tasks: (() => void)[] = [];

  const hasForm = (card: Element) => rootOf(card).querySelector('form') !== null;

  /** A card that has shown its title, on a page that is busy. */
  async function showWhileBusy(attributes = '') {
    const outer = await showCard();
    outer.insertAdjacentHTML(
      'afterend',
      `<kratom-info-card contact-endpoint="${endpoint}" ${attributes}></kratom-info-card>`,
    );
    const card = outer.nextElementSibling;
    if (card?.localName !== 'kratom-info-card') throw new Error('There is no card.');
    await waitUntil(() => card.shadowRoot?.querySelector('[part=title]'));
    return card;
  }

  beforeEach(() => {
    tasks.length = 0;
    window.requestIdleCallback = (task) =>
      tasks.push(() => {
        task({ didTimeout: false, timeRemaining: () => 50 });
      });
  });

  afterEach(() => {
    document.querySelectorAll('kratom-info-card').forEach((card) => {
      card.remove();
    });
    if (original) Object.defineProperty(window, 'requestIdleCallback', original);
    else Reflect.deleteProperty(window, 'requestIdleCallback');
  });

  it('comes when the browser is idle, and by itself', async () => {
    const card = await showWhileBusy();
    expect(hasForm(card)).to.be.false;
    for (const task of tasks) task();
    await waitUntil(() => hasForm(card));
    expect(byRole(card, 'textbox', 'Your name')).to.exist;
  });

  it('comes once, also where the card has changed meanwhile', async () => {
    const card = await showWhileBusy();
    card.setAttribute('heading-level', '3');
    await waitUntil(() => rootOf(card).querySelector('h3'));
    for (const task of tasks) task();
    await waitUntil(() => hasForm(card));
    expect(rootOf(card).querySelectorAll('form')).to.have.lengthOf(1);
  });

  it('does not come where nobody wants it any more', async () => {
    const card = await showWhileBusy();
    card.removeAttribute('contact-endpoint');
    await nextFrame();
    for (const task of tasks) task();
    await nextFrame();
    expect(hasForm(card)).to.be.false;
  });

  it('stays where it is, with what was typed, when the card changes later', async () => {
    const card = await showWhileBusy();
    for (const task of tasks) task();
    await waitUntil(() => hasForm(card));
    fill(card, { 'Your name': 'Ann' });
    card.setAttribute('heading-level', '3');
    await waitUntil(() => rootOf(card).querySelector('h3'));
    expect(byRole(card, 'textbox', 'Your name')).to.have.property('value', 'Ann');
  });

  for (const [what, attributes] of Object.entries({
    'the compact card': 'variant="compact"',
    'an article of some sections': 'sections="risk"',
  })) {
    it(`does not wait in ${what}, which may be in the first window`, async () => {
      expect(hasForm(await showWhileBusy(attributes))).to.be.true;
    });
  }

  it('does not wait where a link leads into the card', async () => {
    location.hash = 'kic-sources';
    const card = await showWhileBusy();
    history.replaceState(null, '', location.pathname + location.search);
    expect(hasForm(card)).to.be.true;
  });
});
