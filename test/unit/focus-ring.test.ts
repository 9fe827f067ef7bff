import { expect } from '@open-wc/testing';
import { backgroundOf, contrast, painted } from './helpers/contrast.js';
import { rootOf, showCard, variants } from './helpers/card.js';

/** Everything in a card that a reader can reach with the keyboard, or jump to. */
const reachable = 'a, summary, button, input:not([hidden]), textarea, ol li, h2, h3';

const contact = 'contact-endpoint="https://clinic.example/requests"';

/** The colors around an element that has the focus: a bright band, and a dark one around it. */
function ringOf(element: Element) {
  const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(element);
  expect(outlineStyle).to.equal('solid');
  // WebKit has no shadows around checkboxes.
  const [shadow = outlineColor] = /^\w+\([^)]*\)/.exec(boxShadow) ?? [];
  return [painted(outlineColor), painted(shadow)] as const;
}

/** How far the one band stands out that does so most. */
function contrastWith(color: ReturnType<typeof painted>, ring: ReturnType<typeof ringOf>): number {
  return Math.max(...ring.map((band) => contrast(band, color)));
}

/** Pixels from an element's border to the end of its ring. */
function widthOfRing(element: Element): number {
  const { outlineOffset, outlineWidth, boxShadow } = getComputedStyle(element);
  const spread = / ([\d.]+)px$/.exec(boxShadow)?.[1] ?? 0;
  return Math.max(parseFloat(outlineOffset) + parseFloat(outlineWidth), Number(spread));
}

/** What is written in an element, piece by piece. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim()) {
      texts.push(walker.currentNode);
    }
  }
  return texts;
}

/** Where the letters of a text stand, line by line: their font leaves room for accents above them. */
function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  range.setStart(text, text.data.search(/\S/));
  return [...range.getClientRects()].map(
    ({ x, y, width, height }) => new DOMRect(x, y + height / 5, width, (height * 4) / 5),
  );
}

describe('the focus ring', () => {
  for (const variant of variants) {
    for (const theme of ['light', 'dark']) {
      it(`shows around everything that can have the focus in the ${variant}, ${theme}`, async () => {
        const card = await showCard(
          `variant="${variant}" theme="${theme}" ${contact} treatment-url="https://clinic.example/"`,
        );
        for (const details of rootOf(card).querySelectorAll('details')) details.open = true;
        const elements = [...rootOf(card).querySelectorAll<HTMLElement>(reachable)];

        for (const element of elements) {
          const ownBackground = backgroundOf(element);
          if (element.tabIndex < 0) element.tabIndex = -1;
          element.focus();
          expect(element.matches(':focus-visible'), element.outerHTML).to.be.true;
          const ring = ringOf(element);

          // Beside the element, and beside what is around it.
          for (const color of [ownBackground, backgroundOf(element.parentElement ?? card)]) {
            expect(contrastWith(color, ring), element.outerHTML).to.be.at.least(3);
          }
        }
      });
    }
  }

  for (const theme of ['light', 'dark']) {
    it(`is another line than the one around a field with a mistake, ${theme}`, async () => {
      const card = await showCard(`theme="${theme}" ${contact}`);
      const fields = [
        ...rootOf(card).querySelectorAll<HTMLElement>('[part=input], [type=checkbox]'),
      ];
      expect(fields).not.to.be.empty;

      for (const field of fields) {
        field.ariaInvalid = 'true';
        const before = getComputedStyle(field).outlineColor;
        field.focus();

        const ring = ringOf(field);
        expect(ring[0], field.outerHTML).not.to.deep.equal(painted(before));
        const ratio = contrastWith(backgroundOf(field.parentElement ?? card), ring);
        expect(ratio, field.outerHTML).to.be.at.least(3);
      }
    });
  }

  it('covers no words of the contact form', async () => {
    const card = await showCard(contact);
    const form = rootOf(card).querySelector('form');
    if (!form) throw new Error('The card has no form.');
    for (const error of form.querySelectorAll('[part=error]')) error.textContent = 'Mistake';
    const lines = textsIn(form).flatMap((text) => boxesOf(text).map((box) => ({ text, box })));

    for (const field of form.querySelectorAll<HTMLElement>('[part=input], [type=checkbox]')) {
      field.focus({ preventScroll: true });
      const { left, top, right, bottom } = field.getBoundingClientRect();
      const width = widthOfRing(field);
      const covered = lines.filter(
        ({ box }) =>
          box.left < right + width &&
          box.right > left - width &&
          box.top < bottom + width &&
          box.bottom > top - width,
      );
      expect(covered.map(({ text }) => text.data).join(), field.id).to.equal('');
    }
  });

  it('has one color that shows, whatever colors a page chooses', async () => {
    const card = await showCard();
    const link = rootOf(card).querySelector('a');
    link?.focus();

    // Then no color is closer than 3 to both: https://www.w3.org/WAI/WCAG22/Techniques/css/C40
    const [bright, dark] = ringOf(link ?? card);
    expect(contrast(bright, dark)).to.be.at.least(9);
  });
});
