import { expect } from '@open-wc/testing';
import { byRole } from './helpers/by-role.js';
import { rootOf, showCard, showCardWithin, variants } from './helpers/card.js';

describe('accessibility', () => {
  for (const variant of variants) {
    for (const theme of ['light', 'dark']) {
      it(`has no known fault in the ${variant}, ${theme}`, async () => {
        const card = await showCard(
          `variant="${variant}" theme="${theme}" treatment-url="https://clinic.example/"`,
        );

        await expect(card).to.be.accessible();
      });

      it(`has no known fault in the ${variant}, ${theme}, with everything open`, async () => {
        const card = await showCard(`variant="${variant}" theme="${theme}"`);
        for (const details of rootOf(card).querySelectorAll('details')) details.open = true;

        await expect(card).to.be.accessible();
      });
    }

    it(`has no known fault in the ${variant} on a page that is dark`, async () => {
      const card = await showCardWithin(
        'style="color-scheme: dark; background: #111"',
        `variant="${variant}"`,
      );

      await expect(card).to.be.accessible();
    });

    it(`is a region of the page with the title of the article in the ${variant}`, async () => {
      const card = await showCard(`variant="${variant}"`);
      const region = byRole(card, 'region', 'How addictive is kratom?');

      expect(region).to.contain(byRole(card, 'heading', 'How addictive is kratom?'));
      expect(region).to.contain(byRole(card, 'link', /^Call 844-486-0671, /));
    });
  }
});
