import { expect } from '@open-wc/testing';
import { allByRole } from './helpers/by-role.js';
import { showCard, variants } from './helpers/card.js';

const title = 'How addictive is kratom?';

/** The levels of a card's headings: the title's, and those of what stands below. */
function levelsOf(card: Element): Record<string, string> {
  return Object.fromEntries(
    allByRole(card, 'heading').map((heading) => [
      heading.textContent.replace(/ \(.*/, ''),
      heading.localName,
    ]),
  );
}

/** The levels of a card's headings, in reading order. */
function outlineOf(card: Element): number[] {
  return allByRole(card, 'heading').map(({ localName }) => Number(localName.slice(1)));
}

describe('heading-level', () => {
  for (const [given, titleTag, sectionTag, noteTag] of [
    ['', 'h2', 'h3', 'h4'],
    ['heading-level="1"', 'h1', 'h2', 'h3'],
    ['heading-level="2"', 'h2', 'h3', 'h4'],
    ['heading-level="3"', 'h3', 'h4', 'h5'],
    ['heading-level="4"', 'h4', 'h5', 'h6'],
    ['heading-level="5"', 'h5', 'h6', 'h6'],
    ['heading-level="6"', 'h6', 'h6', 'h6'],
  ] as const) {
    it(`${given || 'that is not given'} makes the title ${titleTag}, its sections ${sectionTag}, their notes ${noteTag}`, async () => {
      expect(levelsOf(await showCard(given))).to.include({
        [title]: titleTag,
        'In an emergency': sectionTag,
        'What is kratom?': sectionTag,
        'Slowed breathing': noteTag,
        'Independent help': sectionTag,
        'Advertisement Get help at MCA': sectionTag,
        Sources: sectionTag,
      });
    });
  }

  for (const variant of variants) {
    for (const given of [1, 2, 3, 4, 5, 6]) {
      it(`${given} leaves no level out in the ${variant}, and ends at 6`, async () => {
        const levels = outlineOf(await showCard(`variant="${variant}" heading-level="${given}"`));
        const usual = outlineOf(await showCard(`variant="${variant}"`));

        expect(levels).to.deep.equal(usual.map((level) => Math.min(level - 2 + given, 6)));
        levels.forEach((level, index) => {
          expect(level - (levels[index - 1] ?? given)).to.be.at.most(1);
        });
      });
    }
  }

  it('can change at run time', async () => {
    const card = await showCard('heading-level="3"');

    card.headingLevel = 1;
    await card.updateComplete;
    expect(levelsOf(card)).to.include({ [title]: 'h1', Sources: 'h2' });

    card.removeAttribute('heading-level');
    await card.updateComplete;
    expect(levelsOf(card)).to.include({ [title]: 'h2', Sources: 'h3' });
  });
});
