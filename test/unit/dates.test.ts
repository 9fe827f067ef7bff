import { expect } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import type { Article } from '../../src/article/types.js';
import { define } from '../../src/element/define.js';
import { articleWith } from './helpers/bundled.js';
import { find, rootOf, showCard, textOf } from './helpers/card.js';

for (const article of Object.values(all)) define(article);

const day = '2027-02-01';

const written: Record<string, string> = {
  en: 'February 1, 2027',
  es: '1 de febrero de 2027',
  'pt-BR': '1 de fevereiro de 2027',
};

function bundledIn(lang: string): Article {
  return articleWith({ ...Object.values(all).find((article) => article.lang === lang) });
}

/** An article that was checked on a day. */
function asOf(checked: string, article: Article): Article {
  return {
    ...article,
    sections: article.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        typeof block === 'object' && 'asOf' in block ? { ...block, asOf: checked } : block,
      ),
    })),
    sources: article.sources.map((source) => ({ ...source, checked })),
  };
}

describe('a day', () => {
  for (const [lang, words] of Object.entries(written)) {
    it(`is written as “${words}” in ${lang}`, async () => {
      const card = await showCard();
      card.article = asOf(day, bundledIn(lang));
      await card.updateComplete;

      expect(textOf(find(rootOf(card), '[part="as-of"]'))).to.include(words);
      expect(textOf(find(rootOf(card), '[part="byline"]'))).to.include(words);
    });

    it(`has in ${lang} the months that browsers know`, () => {
      const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
      const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month)));
      expect(bundledIn(lang).labels.months).to.deep.equal(months);
    });
  }

  it('of the last check is that of the source that was checked first', async () => {
    const [first, ...others] = bundledIn('en').sources;
    if (!first) throw new Error('There is no source.');
    const card = await showCard();
    card.article = articleWith({
      sources: [
        ...others.map((each) => ({ ...each, checked: '2027-03-01' })),
        { ...first, checked: day },
      ],
    });
    await card.updateComplete;

    expect(textOf(find(rootOf(card), '[part="byline"]'))).to.include('February 1, 2027');
  });

  it('is written as an article of its own says', async () => {
    const { labels, ...article } = bundledIn('en');
    const months = ['Januar', 'Februar'];
    const card = await showCard();
    card.article = asOf(day, {
      ...article,
      lang: 'de',
      labels: { ...labels, date: '{day}. {month} {year}', months },
    });
    await card.updateComplete;
    expect(textOf(find(rootOf(card), '[part="byline"]'))).to.include('1. Februar 2027');
  });

  it('has the number of a month without a name', async () => {
    const { labels, ...article } = bundledIn('en');
    const card = await showCard();
    card.article = asOf(day, { ...article, labels: { ...labels, months: ['January'] } });
    await card.updateComplete;
    expect(textOf(find(rootOf(card), '[part="byline"]'))).to.include('2 1, 2027');
  });
});
