import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith, spoiled } from './helpers/bundled.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { rootOf, showCard, textOf } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';
import { record } from './helpers/events.js';
import { expectRefusal } from './helpers/refusal.js';

/** What a page's script may assign, whatever the types say. */
async function assign(card: KratomInfoCard, value: unknown): Promise<void> {
  Reflect.set(card, 'article', value);
  await card.updateComplete;
}

describe('the article property', () => {
  const said = listenToConsole();

  it('is the bundled article of the card’s language at first', async () => {
    expect((await showCard()).article).to.deep.equal(en);
  });

  it('replaces the text', async () => {
    const card = await showCard();

    await assign(card, articleWith({ title: 'Kratom in short' }));

    expect(byRole(card, 'region', 'Kratom in short')).to.exist;
    expect(said).to.deep.equal([]);
  });

  it('can have other sections, lists, sources and help lines than the bundled one', async () => {
    const card = await showCard();
    const article = articleWith({
      sections: [
        {
          id: 'one',
          heading: 'The only section',
          blocks: [
            'A claim. [7]',
            { text: 'A list', items: ['an item', 'another'] },
            { heading: 'A note', asOf: '2026-02-03', text: 'A dated fact.' },
          ],
        },
      ],
      helpLines: [{ name: 'A line', text: 'Always there.', call: '555-0100' }],
    });

    await assign(card, article);

    const section = underHeading(card, 'The only section');
    expect(allByRole(section, 'link', 'Source 7')).to.have.lengthOf(1);
    expect(allByRole(section, 'listitem').map(textOf)).to.deep.equal(['an item', 'another']);
    expect(underHeading(card, 'A note')).to.contain.text('As of February 3, 2026');
    expect(byRole(card, 'link', 'Call 555-0100')).to.exist;
    expect(said).to.deep.equal([]);
  });

  it('brings the bundled text back when it is undefined', async () => {
    const card = await showCard();
    await assign(card, articleWith({ title: 'Kratom in short' }));

    await assign(card, undefined);

    expect(byRole(card, 'region', en.title)).to.exist;
    expect(card.article).to.deep.equal(en);
  });

  it('does not follow later changes of the object', async () => {
    const card = await showCard();
    const sections = [...structuredClone(en.sections)];
    const article = articleWith({ title: 'Kratom in short', sections });
    await assign(card, article);

    Reflect.set(article, 'title', 'Changed behind the back');
    sections.pop();
    card.requestUpdate();
    card.variant = 'compact';
    await card.updateComplete;

    expect(byRole(card, 'region', 'Kratom in short')).to.exist;
    expect(card.article?.sections).to.have.lengthOf(en.sections.length);
  });

  it('may be an object that a framework has wrapped', async () => {
    const card = await showCard();
    const wrap = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'object' && value !== null ? wrap(value) : value;
        },
      });

    await assign(card, wrap(articleWith({ title: 'Kratom in short' })));

    expect(byRole(card, 'region', 'Kratom in short')).to.exist;
    expect(said).to.deep.equal([]);
  });

  it('shows its words in the card’s own language and direction', async () => {
    const card = await showCard();

    await assign(card, articleWith({ lang: 'ar', direction: 'rtl', title: 'القرطوم' }));

    const region = byRole(card, 'region', 'القرطوم');
    expect(region.closest('[lang]')).to.have.attribute('lang', 'ar');
    expect(getComputedStyle(region).direction).to.equal('rtl');
  });

  for (const words of [
    'less (a < b) and more (b > a)',
    '&lt;img src=x onerror=alert(1)&gt;',
    'fish & chips &amp; "quotes" and \'single\' ones',
    '${braces} and `ticks`',
    'no {such} placeholder, no {constructor} and no {toString}',
  ]) {
    it(`shows ${words} as these characters`, async () => {
      const card = await showCard();

      await assign(
        card,
        articleWith({
          title: words,
          helpLines: [{ name: words, text: words, call: '911' }],
          sections: [{ id: 'one', heading: 'One', blocks: [`${words} [1]`] }],
          labels: { ...en.labels, source: words },
        }),
      );

      expect(byRole(card, 'region', words)).to.exist;
      expect(textOf(underHeading(card, 'One'))).to.equal(`One ${words}`);
      expect(allByRole(card, 'link', words)).not.to.be.empty;
      expect(rootOf(card).querySelectorAll('img, script')).to.have.lengthOf(0);
      expect(said).to.deep.equal([]);
    });
  }
});

describe('a bad article', () => {
  const said = listenToConsole();
  const html = '<img src=x onerror=alert(1)>';
  const block = 'sections.0.blocks.0';

  const refused: readonly (readonly [what: string, article: unknown, place: string])[] = [
    ['null', null, 'article'],
    ['a string', 'words', 'article'],
    ['a number', 7, 'article'],
    ['a list', [], 'article'],
    ['a function', () => en, 'article'],
    ['an empty object', {}, 'article.lang'],
    ['no title', spoiled(en, 'title'), 'article.title'],
    ['no sections', spoiled(en, 'sections'), 'article.sections'],
    ['no label for the call button', spoiled(en, 'labels.callNumber'), 'article.labels.callNumber'],
    ['no number for emergencies', spoiled(en, 'emergency.call'), 'article.emergency.call'],
    [
      'no text before a list',
      spoiled(en, 'sections.1.blocks.1.text'),
      'article.sections.1.blocks.1.text',
    ],
    ['a number for a title', spoiled(en, 'title', 7), 'article.title'],
    ['null for a title', spoiled(en, 'title', null), 'article.title'],
    ['an empty title', spoiled(en, 'title', ' '), 'article.title'],
    ['an object for the sections', spoiled(en, 'sections', {}), 'article.sections'],
    ['a hole in the sections', spoiled(en, 'sections.1', undefined), 'article.sections.1'],
    ['a number for a paragraph', spoiled(en, 'opening.0', 7), 'article.opening.0'],
    ['HTML in the title', spoiled(en, 'title', html), 'article.title'],
    ['HTML in a claim', spoiled(en, block, html), 'article.sections.0.blocks.0'],
    ['HTML in a label', spoiled(en, 'labels.by', `By ${html}`), 'article.labels.by'],
    ['HTML in a source', spoiled(en, 'sources.0.title', '<b>x</b>'), 'article.sources.0.title'],
    ['HTML in a help line', spoiled(en, 'helpLines.0.name', '<!-- -->'), 'article.helpLines.0'],
    ['a citation to nowhere', spoiled(en, block, 'A claim. [1, 99]'), `${block}: source 99`],
    ['a citation at the start', spoiled(en, 'emergency.text.1', '[99] Call.'), 'source 99'],
    ['two sections with one id', spoiled(en, 'sections.1.id', 'symptoms'), 'article.sections.2.id'],
    ['two sources with one number', spoiled(en, 'sources.3.id', 2), 'article.sources.3.id'],
    ['a misspelled field', spoiled(en, 'sections.2.headng', 'x'), 'article.sections.2.headng'],
    ['a misspelled label', spoiled(en, 'labels.shortAnwser', 'x'), 'article.labels.shortAnwser'],
    ['a field of every object', spoiled(en, 'constructor', 'x'), 'article.constructor'],
    ['a note with the items of a list', spoiled(en, 'sections.1.blocks.4.items', []), 'blocks.4'],
    ['a source numbered 0', spoiled(en, 'sources.0.id', 0), 'article.sources.0.id'],
    ['a source numbered 1.5', spoiled(en, 'sources.0.id', 1.5), 'article.sources.0.id'],
    ['a space in a section’s id', spoiled(en, 'sections.0.id', 'a b'), 'article.sections.0.id'],
    [
      'a source that runs code',
      spoiled(en, 'sources.0.url', 'javascript:alert(1)'),
      'article.sources.0.url',
    ],
    ['a relative source', spoiled(en, 'sources.0.url', '/kratom'), 'article.sources.0.url'],
    ['a help line by mail', spoiled(en, 'helpLines.4.url', 'mailto:a@b.c'), 'article.helpLines.4'],
    ['a day that is none', spoiled(en, 'sources.0.checked', 'today'), 'article.sources.0.checked'],
    ['a year for a day', spoiled(en, 'sources.0.checked', '2026'), 'article.sources.0.checked'],
    ['February 30', spoiled(en, 'sources.0.checked', '2026-02-30'), 'article.sources.0.checked'],
    ['the 13th month', spoiled(en, 'sources.0.checked', '2026-13-01'), 'article.sources.0'],
    ['the name of a language', spoiled(en, 'lang', 'english'), 'article.lang'],
    ['a language that is none', spoiled(en, 'lang', 'not a language'), 'article.lang'],
    ['an unknown direction', spoiled(en, 'direction', 'up'), 'article.direction'],
    ['words to dial', spoiled(en, 'helpLines.0.call', 'CALL-NOW'), 'article.helpLines.0.call'],
    ['too few digits', spoiled(en, 'helpLines.2.message', '12'), 'article.helpLines.2.message'],
  ];

  for (const [what, article, place] of refused) {
    it(`with ${what} is refused`, async () => {
      const card = await showCard();
      await assign(card, articleWith({ title: 'What it had' }));
      const errors = record(card, 'kic-error');

      await assign(card, article);

      expectRefusal(errors, said, 'article', place);
      expect(byRole(card, 'region', 'What it had')).to.exist;
      expect(card.article?.title).to.equal('What it had');
    });
  }

  it('that contains itself is refused', async () => {
    const card = await showCard();
    const errors = record(card, 'kic-error');
    const article: Record<string, unknown> = { ...en };
    article['itself'] = article;

    await assign(card, article);

    expect(errors).to.have.lengthOf(1);
    expect(byRole(card, 'region', en.title)).to.exist;
  });

  it('is reported to whoever listens further out', async () => {
    const card = await showCard();
    const errors = record(document.body, 'kic-error');

    await assign(card, null);

    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.have.property('composed', true);
  });
});
