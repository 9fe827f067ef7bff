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

  it('has one color that shows, whatever colors a page chooses', async () => {
    const card = await showCard();
    const link = rootOf(card).querySelector('a');
    link?.focus();

    // Then no color is closer than 3 to both: https://www.w3.org/WAI/WCAG22/Techniques/css/C40
    const [bright, dark] = ringOf(link ?? card);
    expect(contrast(bright, dark)).to.be.at.least(9);
  });
});
