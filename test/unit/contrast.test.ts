import { expect } from '@open-wc/testing';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { backgroundOf, contrast, contrastOf, painted } from './helpers/contrast.js';
import { find, rootOf, showCardWithin, variants } from './helpers/card.js';

const themes = ['light', 'dark'] as const;
const extras =
  'treatment-url="https://clinic.example/" contact-endpoint="https://clinic.example/requests"';

/** A card with everything open, and all its parts. */
async function showOpen(attributes: string): Promise<KratomInfoCard> {
  const card = await showCardWithin('', `${attributes} ${extras}`);
  for (const details of rootOf(card).querySelectorAll('details')) details.open = true;
  return card;
}

/** The elements of a card that have words of their own. */
function withWords(card: Element): Element[] {
  return [...rootOf(card).querySelectorAll('*')].filter(
    (element) =>
      element.localName !== 'style' &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );
}

const label = (element: Element, ratio: number) =>
  `${ratio.toFixed(2)} ${element.localName} in ${element.closest('[part]')?.getAttribute('part') ?? ''}`;

describe('the contrast', () => {
  for (const variant of variants) {
    for (const theme of themes) {
      it(`of all words of the ${variant}, ${theme}, is at least 7`, async () => {
        const card = await showOpen(`variant="${variant}" theme="${theme}"`);
        const elements = withWords(card);
        expect(elements.length).to.be.above(10);

        const weak = elements
          .map((element) => ({ element, ratio: contrastOf(element) }))
          .filter(({ ratio }) => ratio < 7);
        expect(weak.map(({ element, ratio }) => label(element, ratio))).to.deep.equal([]);
      });

      it(`of the numbers and dots of lists in the ${variant}, ${theme}, is at least 7`, async () => {
        const card = await showOpen(`variant="${variant}" theme="${theme}"`);

        for (const item of rootOf(card).querySelectorAll('li')) {
          expect(contrastOf(item, '::marker')).to.be.at.least(7);
        }
      });
    }
  }

  for (const theme of themes) {
    it(`of a source that a citation leads to, ${theme}, is at least 7`, async () => {
      const card = await showOpen(`theme="${theme}"`);
      const source = find(rootOf(card), 'ol li');
      const before = getComputedStyle(source).backgroundColor;

      find(rootOf(card), `[href="#${source.id}"]`).click();

      expect(getComputedStyle(source).backgroundColor).not.to.equal(before);
      for (const element of [source, ...source.querySelectorAll('*')]) {
        expect(contrastOf(element), label(element, 0)).to.be.at.least(7);
      }
    });
  }
});

/** Colors of all sorts, as partners may have them. */
const accents = ['#fd0', '#fff', '#000', '#888', 'rebeccapurple', 'oklch(0.9 0.3 140)'];
for (let hue = 0; hue < 360; hue += 10) {
  for (const saturation of [30, 100]) {
    for (const lightness of [20, 50, 80]) {
      accents.push(`hsl(${hue} ${saturation}% ${lightness}%)`);
    }
  }
}

/** Where the accent color shows, as words or behind words. */
const places = [
  '[part~=call-button]',
  '[part~=treatment-link]',
  '[part=short-answer] [part=label]',
  '[part=short-answer] [part=citation]',
  '[part=emergency] [part=citation]',
  '[part=help-link]',
  '[part=list] [part=citation]',
  '[part=disclosed] p [part=citation]',
  'summary',
  '[part=sources] a',
  '[part=directions-link]',
];

describe('the contrast with any accent color', () => {
  for (const theme of themes) {
    it(`is at least 4.5 on buttons, in links and in summaries, ${theme}`, async function () {
      // Without them, a browser shows the accent as it is.
      if (!CSS.supports('color: light-dark(rgb(from red r g b), red)')) this.skip();
      const card = await showOpen(`variant="compact" theme="${theme}"`);
      const elements = places.map((place) => find(rootOf(card), place));
      const surface = find(rootOf(card), '[part~=card]');
      const buttons = [
        find(surface, '[part~=call-button]'),
        find(surface, '[part~=treatment-link]'),
      ];
      expect(accents.length).to.be.at.least(200);

      const weak: string[] = [];
      for (const accent of accents) {
        card.style.setProperty('--kic-accent', accent);
        for (const element of elements) {
          const ratio = contrastOf(element);
          if (ratio < 4.5) weak.push(`${accent}: ${label(element, ratio)}`);
        }
        for (const button of buttons) {
          const { borderTopColor } = getComputedStyle(button);
          const ratio = contrast(painted(borderTopColor), backgroundOf(surface));
          if (ratio < 3) weak.push(`${accent}: ${label(button, ratio)}, its edge`);
        }
      }
      expect(weak).to.deep.equal([]);
    });
  }
});
