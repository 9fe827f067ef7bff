import { expect } from '@open-wc/testing';
import { allByRole, byRole } from './helpers/by-role.js';
import { showCard } from './helpers/card.js';

const name = 'Kratom addiction treatment';

describe('treatment-url', () => {
  it('is none by default, and then there is no link', async () => {
    expect(allByRole(await showCard(), 'link', name)).to.be.empty;
  });

  for (const address of [
    'https://clinic.example/kratom',
    'http://clinic.example/',
    'https://clinic.example/?a=1&amp;b=%20#c',
    'HTTPS://clinic.example:8443/',
  ]) {
    for (const variant of ['article', 'compact']) {
      it(`shows the link to ${address} in the ${variant}`, async () => {
        const card = await showCard(`variant="${variant}" treatment-url="${address}"`);
        const link = byRole(card, 'link', name);

        expect(link).to.have.attribute('href', card.treatmentUrl);
        expect(link.getAttribute('rel')?.split(' ')).to.include.members(['nofollow', 'noreferrer']);
      });
    }
  }

  it('can change at run time', async () => {
    const card = await showCard();

    card.treatmentUrl = 'https://clinic.example/';
    await card.updateComplete;
    expect(byRole(card, 'link', name)).to.have.attribute('href', 'https://clinic.example/');

    card.removeAttribute('treatment-url');
    await card.updateComplete;
    expect(allByRole(card, 'link', name)).to.be.empty;
  });
});
