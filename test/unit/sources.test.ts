import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { sources as bundled } from '../../src/article/sources.js';
import { articleSaying } from './helpers/bundled.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { find, rootOf, showCard, variants } from './helpers/card.js';
import { expectSame } from './helpers/same-node.js';

/** The numbers of all citations in a card, open or not, each once. */
function citedIn(card: Element): number[] {
  const links = [...rootOf(card).querySelectorAll('sup a')];
  const numbers = links.flatMap((link) => link.textContent.split(', ').map(Number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The numbers in front of the listed sources, as a reader sees them. */
function listedIn(card: Element): number[] {
  return [...rootOf(card).querySelectorAll<HTMLLIElement>('ol li')].map(({ value }) => value);
}

describe('sources', () => {
  const numbers = bundled.map(({ id }) => id);

  it('are all cited by the article', async () => {
    const card = await showCard();

    expect(citedIn(card)).to.deep.equal(numbers);
  });

  for (const variant of variants) {
    it(`are listed when the ${variant} cites them, and only then`, async () => {
      const card = await showCard(`variant="${variant}"`);

      expect(listedIn(card)).not.to.be.empty;
      expect(listedIn(card)).to.deep.equal(citedIn(card));
    });
  }

  it('are not listed in the banner when only the provider’s message cites them', async () => {
    const card = await showCard('variant="banner"');

    card.article = articleSaying('providerMessage.text.0', 'We can help. [9]');
    await card.updateComplete;

    expect(listedIn(card)).to.deep.equal(citedIn(card));
  });

  it('keep their numbers when a card shows fewer sections', async () => {
    const card = await showCard('sections="risk"');
    const list = underHeading(card, 'Sources');

    expect(listedIn(card)).to.deep.equal(citedIn(card));
    expect(listedIn(card)).to.include.members([5, 7, 10]);
    expect(listedIn(card)).not.to.include(9);
    expect(byRole(list, 'link', /User demographics/).closest('li')).to.have.property('value', 10);
  });

  it('show their title, their publisher, their year and a link to them', async () => {
    const list = underHeading(await showCard(), 'Sources');
    const items = allByRole(list, 'listitem');

    expect(items).to.have.lengthOf(bundled.length);
    bundled.forEach(({ title, by, year, url }, index) => {
      const item = items[index] ?? list;
      expect(item.textContent).to.include(title).and.include(by);
      if (year !== undefined) expect(item.textContent).to.include(String(year));
      if (url === undefined) {
        expect(allByRole(item, 'link', title)).to.be.empty;
      } else {
        const link = byRole(item, 'link', title);
        expect(link).to.have.attribute('href', url);
        expect(link).to.have.attribute('rel', 'nofollow noopener noreferrer');
      }
    });
  });

  it('have one link for each claim, which says what its numbers mean', async () => {
    const names = allByRole(await showCard(), 'link', /^Sources? \d/).map((link) => [
      link.textContent,
      link.getAttribute('aria-label'),
    ]);

    expect(names).to.deep.include(['13', 'Source 13']);
    expect(names).to.deep.include(['5, 6', 'Sources 5, 6']);
    expect(names).to.deep.include(['6, 7, 8', 'Sources 6, 7, 8']);
  });

  it('are cited once where several claims of a paragraph share them, behind the last one', async () => {
    const card = await showCard();
    card.article = { ...en, opening: ['One. [5, 6] Two. [7] Three. [5, 6]'] };
    await card.updateComplete;

    const [paragraph] = [...rootOf(card).querySelectorAll('p')].filter(({ textContent }) =>
      textContent.startsWith('One.'),
    );
    expect(paragraph).to.have.text('One. Two.7 Three.5, 6');
  });
});

describe('a citation', () => {
  it('leads to its source', async () => {
    const card = await showCard();

    citationIn(card, 'Who is most at risk?', 'Source 7').click();

    expectSame(focused(card), sourceOf(card, 7));
  });

  it('has a way back to the very place that the reader came from', async () => {
    const card = await showCard();

    for (const [heading, number] of [
      ['The psychological side', 10],
      ['Who is most at risk?', 10],
      ['What is kratom?', 13],
    ] as const) {
      const citation = citationIn(card, heading, `Source ${number}`);
      citation.click();
      byRole(sourceOf(card, number), 'link', `Back to the text from source ${number}`).click();

      expectSame(focused(card), citation);
    }
  });

  it('is where a source leads that the reader did not come to by a citation', async () => {
    const card = await showCard();

    byRole(sourceOf(card, 10), 'link', 'Back to the text from source 10').click();

    const [first] = allByRole(card, 'link', 'Source 10');
    expectSame(focused(card), first ?? card);
  });

  it('opens the list of sources, and a source opens the section that cites it', async () => {
    const card = await showCard('variant="compact"');
    const sources = underHeading(card, 'Sources');
    const section = underHeading(card, 'Who is most at risk?');
    expect(sources).not.to.have.attribute('open');

    section.querySelector('summary')?.click();
    const citation = citationIn(card, 'Who is most at risk?', 'Source 7');
    citation.click();

    expect(sources).to.have.attribute('open');
    expectSame(focused(card), sourceOf(card, 7));

    section.querySelector('summary')?.click();
    expect(section).not.to.have.attribute('open');
    byRole(sourceOf(card, 7), 'link', 'Back to the text from source 7').click();

    expect(section).to.have.attribute('open');
    expectSame(focused(card), citation);
  });

  it('stays within its own card', async () => {
    const [first, second] = [await showCard(), await showCard()];

    citationIn(second, 'Who is most at risk?', 'Source 7').click();

    expectSame(focused(first), null);
    expectSame(focused(second), sourceOf(second, 7));
  });
});

describe('the contents', () => {
  for (const variant of ['article', 'compact']) {
    it(`of the ${variant} name what readers look for most, and lead there`, async () => {
      const card = await showCard(`variant="${variant}"`);
      const contents = byRole(card, 'navigation', 'In this article');

      const names = allByRole(contents, 'link').map(({ textContent }) => textContent);
      expect(names).to.deep.equal([
        'Withdrawal symptoms',
        'Who is most at risk',
        'What to do',
        'All help lines',
      ]);

      byRole(contents, 'link', 'All help lines').click();
      expectSame(focused(card), byRole(card, 'heading', 'Independent help'));
    });
  }

  it('leave out sections that the card does not show', async () => {
    const card = await showCard('sections="risk"');

    const links = allByRole(byRole(card, 'navigation', 'In this article'), 'link');
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Who is most at risk',
      'All help lines',
    ]);
  });
});

/** A section's first citation of a source. */
function citationIn(card: Element, heading: string, name: string): HTMLElement {
  const [citation] = allByRole(underHeading(card, heading), 'link', name);
  if (!citation) throw new Error(`“${heading}” does not cite ${name}.`);
  return citation;
}

function sourceOf(card: Element, number: number): HTMLElement {
  return find(rootOf(card), `ol li[value="${number}"]`);
}

function focused(card: Element): Element | null {
  return rootOf(card).activeElement;
}
