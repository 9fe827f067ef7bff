import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { allByRole, underHeading } from './helpers/by-role.js';
import { rootOf, showCard, textOf } from './helpers/card.js';

/** The sections of the article that a card shows, open or not. */
function shown(card: Element): string[] {
  const headings = allByRole(card, 'heading').map(textOf);
  return en.sections.filter(({ heading }) => headings.includes(heading)).map(({ id }) => id);
}

describe('sections', () => {
  const all = en.sections.map(({ id }) => id);

  it('have the names that partners use', () => {
    expect(all).to.deep.equal([
      'what-is-kratom',
      'seven-oh',
      'symptoms',
      'psychological',
      'risk',
      'what-to-do',
      'law',
    ]);
  });

  for (const variant of ['article', 'compact']) {
    for (const [given, expected] of [
      ['', all],
      ['symptoms', ['symptoms']],
      ['symptoms risk', ['symptoms', 'risk']],
      ['risk symptoms', ['symptoms', 'risk']],
      [' what-to-do \n\t risk ', ['risk', 'what-to-do']],
      ['risk risk', ['risk']],
    ] as const) {
      it(`“${given}” shows ${expected.join(', ')} in the ${variant}`, async () => {
        const card = await showCard(`variant="${variant}" sections="${given}"`);

        expect(shown(card)).to.deep.equal(expected);
      });
    }

    it(`leave the help, the clinic, the disclaimer and the byline in the ${variant}`, async () => {
      const card = await showCard(`variant="${variant}" sections="risk"`);

      expect(underHeading(card, 'Independent help')).to.exist;
      expect(underHeading(card, 'Advertisement Get help at MCA')).to.exist;
      expect(textOf(rootOf(card)))
        .to.include(en.disclaimer)
        .and.include('Written by MCA Staff');
    });
  }

  it('can change at run time', async () => {
    const card = await showCard('sections="risk"');

    card.sections = 'seven-oh';
    await card.updateComplete;
    expect(shown(card)).to.deep.equal(['seven-oh']);

    card.removeAttribute('sections');
    await card.updateComplete;
    expect(shown(card)).to.deep.equal(all);
  });
});
