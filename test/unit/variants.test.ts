import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { textsOf } from './helpers/bundled.js';
import { find, rootOf, showCard, textOf } from './helpers/card.js';

const citation = / \[[\d, ]+\]/;
const sections = en.sections.map(({ heading }) => heading);
const symptoms = 'Is kratom physically addictive? Withdrawal symptoms';

/** The headings that a reader opens. */
function disclosuresOf(card: Element): string[] {
  return [...rootOf(card).querySelectorAll('summary')].map(textOf);
}

/** The headings in front of what stands open. */
function headingsOf(card: Element): string[] {
  return allByRole(card, 'heading').map(textOf);
}

describe('the article', () => {
  it('is what a card shows without being asked', async () => {
    expect(headingsOf(await showCard())).to.deep.equal(
      headingsOf(await showCard('variant="article"')),
    );
  });

  it('stands all open', async () => {
    const card = await showCard('variant="article"');

    expect(disclosuresOf(card)).to.deep.equal([]);
    expect(headingsOf(card)).to.include.members(sections);
    for (const paragraph of rootOf(card).querySelectorAll('p')) {
      expect(paragraph.checkVisibility()).to.be.true;
    }
  });
});

describe('the compact card', () => {
  it('shows the answer, the emergency notice, the symptoms, the help and the clinic', async () => {
    const card = await showCard('variant="compact"');

    expect(byRole(card, 'region', en.title)).to.contain.text('Yes, kratom can be addictive');
    expect(underHeading(card, 'In an emergency')).to.contain.text('Call 911');
    expect(allByRole(underHeading(card, symptoms), 'listitem')).to.have.lengthOf(6);
    expect(underHeading(card, 'Independent help')).to.exist;
    expect(underHeading(card, 'Advertisement Get help at MCA')).to.exist;
    expect(textOf(rootOf(card)))
      .to.include(en.disclaimer)
      .and.include('Written by MCA Staff');
  });

  it('has the other sections and the sources behind their headings, closed', async () => {
    const card = await showCard('variant="compact"');

    expect(disclosuresOf(card)).to.deep.equal([
      ...sections.filter((heading) => heading !== symptoms),
      'Sources',
    ]);
    expect(rootOf(card).querySelectorAll('details[open]')).to.have.lengthOf(0);
  });

  it('opens a section at a click on its heading', async () => {
    const card = await showCard('variant="compact"');
    const section = underHeading(card, 'What is kratom?');
    expect(section.querySelector('p')?.checkVisibility()).to.be.false;

    byRole(card, 'heading', 'What is kratom?').click();

    expect(section.querySelector('p')?.checkVisibility()).to.be.true;
  });

  it('keeps the text of closed sections in the document, for the page’s own search', async () => {
    const compact = textOf(rootOf(await showCard('variant="compact"')));

    for (const { blocks } of en.sections) {
      for (const text of blocks.flatMap(textsOf).flatMap((claims) => claims.split(citation))) {
        if (!text.includes('{')) expect(compact).to.include(text.trim());
      }
    }
  });
});

describe('the banner', () => {
  it('is one sentence, the emergency notice, one help line and one call button', async () => {
    const card = await showCard('variant="banner"');

    const sentence = textOf(find(rootOf(card), '[part=sentence]'));
    expect(sentence).to.match(/^Yes, kratom can be addictive[^.]*\./);
    expect(sentence.match(/[.!?]/g)).to.have.lengthOf(1);
    expect(headingsOf(card)).to.deep.equal([
      en.title,
      'In an emergency',
      'Sources',
      'About this article',
    ]);
    const buttons = allByRole(card, 'link', /^Call /).map((link) => link.textContent);
    expect(buttons).to.deep.equal(['911', 'Call 1-800-662-4357', 'Call 844-486-0671']);
    expect(allByRole(card, 'list')).to.be.empty;
    expect(allByRole(card, 'link', /Text|Directions|treatment/)).to.be.empty;
  });

  it('says that the clinic’s button is an advertisement', async () => {
    const button = byRole(await showCard('variant="banner"'), 'link', /^Call 844-486-0671/);

    const call = button.closest('[part~="call"]') ?? button;
    expect(textOf(call)).to.match(/^Advertisement Massachusetts Center for Addiction Call/);
  });

  it('still says when to call 911, what it does not replace, and who wrote it', async () => {
    const words = textOf(rootOf(await showCard('variant="banner"')));

    expect(words).to.include('Call 911 if someone stops breathing');
    expect(words).to.include(en.disclaimer).and.include('Written by MCA Staff');
  });
});

describe('the variant', () => {
  for (const [from, to] of [
    ['article', 'compact'],
    ['compact', 'banner'],
    ['banner', 'article'],
  ] as const) {
    it(`can change from ${from} to ${to}`, async () => {
      const card = await showCard(`variant="${from}"`);
      const wanted = await showCard(`variant="${to}"`);

      card.variant = to;
      await card.updateComplete;

      expect(headingsOf(card)).to.deep.equal(headingsOf(wanted));
      expect(textOf(rootOf(card))).to.equal(textOf(rootOf(wanted)));
    });
  }
});
