import { expect } from '@open-wc/testing';
import { byRole } from './helpers/by-role.js';
import { showCard, variants } from './helpers/card.js';

describe('a screen reader', () => {
  for (const variant of variants) {
    it(`finds the ${variant} as a region of the page with the title of the article`, async () => {
      const card = await showCard(`variant="${variant}"`);
      const region = byRole(card, 'region', 'How addictive is kratom?');

      expect(region).to.contain(byRole(card, 'heading', 'How addictive is kratom?'));
      expect(region).to.contain(byRole(card, 'link', /^Call 844-486-0671, /));
    });
  }
});
