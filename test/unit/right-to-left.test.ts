import { expect } from '@open-wc/testing';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { styles } from '../../src/styles/styles.js';
import { articleWith } from './helpers/bundled.js';
import { find, rootOf, showCard, variants } from './helpers/card.js';

/** A language from right to left that is none, so that fonts and words have the same width. */
KratomInfoCard.addArticle(articleWith({ lang: 'de', direction: 'rtl' }));

const treatment = 'treatment-url="https://clinic.example/"';

/** The same card in both directions, with everything open. */
async function showBoth(variant: string): Promise<readonly [ltr: ShadowRoot, rtl: ShadowRoot]> {
  const cards = [];
  for (const lang of ['en', 'de']) {
    const card = await showCard(`variant="${variant}" ${treatment} lang="${lang}"`);
    for (const details of rootOf(card).querySelectorAll('details')) details.open = true;
    cards.push(rootOf(card));
  }
  const [ltr, rtl] = cards;
  if (!ltr || !rtl) throw new Error('There are no cards.');
  return [ltr, rtl];
}

/** Every box in a card. Words within a line keep their own direction. */
function boxesIn(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('[part~="card"] *')].filter(
    (element) => !['inline', 'none', 'contents'].includes(getComputedStyle(element).display),
  );
}

/** How far a box stands from an edge of its card. */
function distance(box: Element | undefined, edge: 'left' | 'right'): number {
  const card = box?.closest('[part~="card"]');
  if (!box || !card) return NaN;
  return Math.abs(box.getBoundingClientRect()[edge] - card.getBoundingClientRect()[edge]);
}

describe('an article that is written from right to left', () => {
  for (const variant of variants) {
    it(`is the mirror image of the other in the ${variant}`, async () => {
      const [ltr, rtl] = await showBoth(variant);

      expect(getComputedStyle(find(rtl, '[part="title"]')).direction).to.equal('rtl');
      const mirrored = boxesIn(rtl);
      expect(mirrored.length).to.be.above(10);
      boxesIn(ltr).forEach((box, index) => {
        const name = `${box.localName} ${box.part.value}`;
        const mirrorImage = mirrored[index];
        expect(distance(mirrorImage, 'right'), name).to.be.closeTo(distance(box, 'left'), 0.5);
        expect(distance(mirrorImage, 'left'), name).to.be.closeTo(distance(box, 'right'), 0.5);
      });
    });
  }

  for (const [part, selector, side] of [
    ['the bar of the short answer', '[part="short-answer"]', 'border'],
    ['the bar of the emergency notice', '[part="emergency"]', 'border'],
    ['the room for the bullets of a list', '[part="list"] ul', 'padding'],
    ['the room for the numbers of the sources', 'ol', 'padding'],
  ] as const) {
    it(`has ${part} at its right`, async () => {
      const [ltr, rtl] = await showBoth('article');
      const width = (root: ShadowRoot, edge: string) => {
        const property = side === 'border' ? `border-${edge}-width` : `padding-${edge}`;
        return parseFloat(getComputedStyle(find(root, selector)).getPropertyValue(property));
      };

      expect(width(ltr, 'left')).to.be.above(width(ltr, 'right'));
      expect(width(rtl, 'right')).to.equal(width(ltr, 'left'));
      expect(width(rtl, 'left')).to.equal(width(ltr, 'right'));
    });
  }

  it('starts its lines at the right', async () => {
    const [, rtl] = await showBoth('article');
    const title = find(rtl, '[part="title"]');
    const words = document.createRange();
    words.selectNodeContents(title);

    const line = words.getBoundingClientRect();
    const box = title.getBoundingClientRect();
    expect(line.right).to.be.closeTo(box.right, 1);
    expect(line.left).to.be.above(box.left + 10);
  });
});

/** The declarations of a stylesheet that mean one side of the screen. */
function physicalIn(css: string): string[] {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[\w-]+\s*:[^;{}]+(?=[;}])/g);
  return (declarations ?? []).filter((declaration) => {
    const [property = '', value = ''] = declaration.split(/\s*:\s*/);
    // Four values go around the box: the second is the right side, the fourth the left one.
    const [, right, , left = right] = /^(margin|padding|border-\w+|inset)$/.test(property)
      ? value.split(/\s+(?![^(]*\))/)
      : [];
    return /\b(left|right)\b|^float\b/.test(`${property}: ${value}`) || left !== right;
  });
}

describe('the styles', () => {
  it('name no side of the screen, so that every card can be mirrored', () => {
    expect(physicalIn(styles)).to.deep.equal([]);
    expect(styles).to.include('padding-inline-start');
  });

  for (const declaration of [
    'margin-left: 1em',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-top-left-radius: 1em',
    'left: 0',
    'text-align: right',
    'float: inline-start',
    'margin: 0 1em 0 2em',
    'padding: 0 calc(1em + 2px) 0 0',
  ]) {
    it(`could not name one with “${declaration}”`, () => {
      expect(physicalIn(`p { color: red; ${declaration}; margin: 0 1em }`)).to.have.lengthOf(1);
    });
  }
});
