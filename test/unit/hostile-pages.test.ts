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
    it(`hides nothing from the card with elements, <${element}>, that have the name of each property`, async () => {
      const place = await fixture('<div></div>');
      const elements = names.map((name) => `<${element} name="${name}" id="${name}"></${element}>`);

      // Until the elements are gone, nothing here asks the document for anything: they hide it all.
      place.innerHTML = `${elements.join('')}
        <kratom-info-card contact-endpoint="https://a.example/${element}"></kratom-info-card>`;
      const card = find(place, 'kratom-info-card');
      if (!('updateComplete' in card)) throw new Error('The card is not upgraded.');
      await card.updateComplete;
      const root = rootOf(card);
      place.replaceChildren();

      expect(root.textContent).to.include(en.title);
      expect(root.querySelector('form')).not.to.equal(null);
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
