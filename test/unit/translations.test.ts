import { expect } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import { citations } from '../../src/article/citations.js';
import { en } from '../../src/article/en.js';
import { folderOf } from '../../src/article/folders.js';
import type { Article } from '../../src/article/types.js';
import { leavesOf, translations } from './helpers/translations.js';

/** What the texts of an article say in all languages alike, by their path. */
function byPath(article: Article, what: (text: string, path: string) => unknown) {
  const leaves = [...leavesOf(article)].filter(([path]) => path !== 'translationNotice');
  return Object.fromEntries(leaves.map(([path, text]) => [path, what(text, path)]));
}

/** Names of fields whose value is no word. */
const wordless = /\b(id|call|message|url|asOf|checked|year|featured)$/;

const sameEverywhere: Record<string, (text: string, path: string) => unknown> = {
  'sections, paragraphs, lists, notes and labels': () => true,
  'citations in each text': (text) => [...text.matchAll(citations)].map(([, numbers]) => numbers),
  'places to fill in, in each text': (text) => (text.match(/\{\w+\}/g) ?? []).sort(),
  'ids, phone numbers, addresses and days': (text, path) => wordless.test(path) && text,
};

for (const article of translations) {
  describe(`the article in ${article.lang}`, () => {
    for (const [what, extract] of Object.entries(sameEverywhere)) {
      it(`has the same ${what} as the original`, () => {
        expect(byPath(article, extract)).to.deep.equal(byPath(en, extract));
      });
    }

    it('lists the same sources, under their own titles', () => {
      expect(article.sources).to.deep.equal(en.sources);
    });

    it('says that it is a translation, and the original does not', () => {
      expect(article.translationNotice).to.be.a('string').that.matches(/\p{L}/u);
      expect(en.translationNotice).to.equal(undefined);
    });
  });
}

describe('the languages', () => {
  it('are English, Spanish and Brazilian Portuguese, each under its own name', () => {
    const names = Object.entries(all).map(([name, { lang }]) => `${name}: ${lang}`);

    expect(names).to.include.members(['en: en', 'es: es', 'pt: pt-BR']);
  });

  for (const [lang, folder] of [
    ['en', ''],
    ['en-GB', ''],
    ['es', 'es/'],
    ['es-MX', 'es/'],
    ['pt-BR', 'pt/'],
    ['PT', 'pt/'],
    ['de', ''],
    ['', ''],
  ] as const) {
    it(`have their files in “${folder}” for “${lang}”`, () => {
      expect(folderOf(lang)).to.equal(folder);
    });
  }
});
