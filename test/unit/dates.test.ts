import { expect } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import { define } from '../../src/define.js';
import { articleWith } from './helpers/bundled.js';
import { find, rootOf, showCard, textOf } from './helpers/card.js';

for (const article of Object.values(all)) define(article);

const day = '2027-02-01';

const written: Record<string, string> = {
  en: 'February 1, 2027',
  es: '1 de febrero de 2027',
  'pt-BR': '1 de fevereiro de 2027',
  // Not bundled: any language has its own way, without a word from us.
  de: '1. Februar 2027',
};

describe('a day', () => {
  for (const [lang, words] of Object.entries(written)) {
    const bundled = Object.values(all).find((article) => article.lang === lang);

    it(`is written as “${words}” in ${lang}`, async () => {
      const article = articleWith({ ...bundled, lang });
      const card = await showCard();
      card.article = {
        ...article,
        sections: article.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block) =>
            typeof block === 'object' && 'asOf' in block ? { ...block, asOf: day } : block,
          ),
        })),
        sources: article.sources.map((source) => ({ ...source, checked: day })),
      };
      await card.updateComplete;

      expect(textOf(find(rootOf(card), '[part="as-of"]'))).to.include(words);
      expect(textOf(find(rootOf(card), '[part="byline"]'))).to.include(words);
    });
  }
});
