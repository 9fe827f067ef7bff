import { expect, fixture } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { find, rootOf } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';

/** Every name that a page could hide from the card: all properties of its document and window. */
function namesOf(start: object): string[] {
  const names = new Set<string>();
  for (let each: unknown = start; each !== null; each = Object.getPrototypeOf(each)) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z]+$/.test(name));
}

const names = [...new Set([...namesOf(document), ...namesOf(window)])];

describe('a page', () => {
  const said = listenToConsole();
  for (const element of ['img', 'form']) {
    it(`hides nothing from the card with an <${element}> that has the name of a property`, async () => {
      const place = await fixture('<div></div>');
      const wrong: string[] = [];
      for (const name of names) {
        // The endpoint makes each card render anew. No property of the document is used here, since
        // the page has hidden it.
        place.innerHTML = `<${element} name="${name}" id="${name}"></${element}>
          <kratom-info-card contact-endpoint="https://a.example/${element}/${name}"></kratom-info-card>`;
        const card = find(place, 'kratom-info-card');
        if (!('updateComplete' in card)) throw new Error('The card is not upgraded.');
        await card.updateComplete;
        const { textContent } = rootOf(card);
        const form = rootOf(card).querySelector('form');
        if (!textContent.includes(en.title) || !form) wrong.push(name);
        place.replaceChildren();
      }

      expect(wrong).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  it('that gives all objects a wrong property sees the card or its fallback', async () => {
    const place = await fixture('<div></div>');
    Object.defineProperty(Object.prototype, 'signal', {
      value: 'wrong',
      configurable: true,
      enumerable: false,
    });
    place.innerHTML = '<kratom-info-card>Call 844-486-0671.</kratom-info-card>';
    const card = find(place, 'kratom-info-card');
    Reflect.deleteProperty(Object.prototype, 'signal');

    const shown = '[part=title], slot:not([name])';
    expect(card.shadowRoot?.querySelector(shown)).not.to.equal(null);
  });
});
