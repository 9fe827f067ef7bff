import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import type { Article } from '../../src/article/types.js';
import { define } from '../../src/element/define.js';
import { rootOf, showCard, variants } from './helpers/card.js';
import { leavesOf, translations } from './helpers/translations.js';

for (const article of translations) define(article);

/** Names that are the same in every language. */
const names = ['FindTreatment.gov'];

/** Frequent English words that no other language has. */
const english = /(?<!\p{L})(the|and|with|your|you|this|that)(?!\p{L})/giu;

/** The words of the interface, cut at the places to fill in, each as a whole word. */
const interfaceWords = [...leavesOf([en.labels, en.contact]).values()]
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((text) => text.trim().replace(/[.?()]/g, '\\$&'))
  .filter((text) => /\p{L}/u.test(text))
  .map((text) => new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u'));

/** Everything that a card says, but for what is marked as English: texts, and names of controls. */
function wordsIn(card: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...rootOf(card).childNodes].map((node) => node.cloneNode(true)));
  for (const marked of copy.querySelectorAll('[lang] [lang|=en]')) marked.remove();
  const labelled = copy.querySelectorAll('[aria-label], [title], [placeholder], [alt]');
  const labels = [...labelled].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
  );
  return [copy.textContent, ...labels].join(' | ');
}

/** The English words of the interface that are among some words. */
function englishIn(words: string): string[] {
  return interfaceWords.flatMap((each) => each.exec(words)?.[0] ?? []);
}

/** The texts of an article with words in them, but for the titles of its sources. */
function textsOf(article: Article): [path: string, text: string][] {
  const texts = [...leavesOf({ ...article, sources: [] })];
  return texts.filter(([path]) => !/\b(id|url|direction|featured)$/.test(path));
}

for (const article of translations) {
  const { lang } = article;

  describe(`the words in ${lang}`, () => {
    it('are all translated', () => {
      const original = new Map(textsOf(en));
      const same = textsOf(article).filter(([path, text]) => original.get(path) === text);

      expect(same.map(([, text]) => text).filter((text) => /\p{L}{2}/u.test(text))).to.deep.equal(
        names,
      );
    });

    it('have no English word among them', () => {
      const found = textsOf(article).flatMap(([, text]) => text.match(english) ?? []);

      expect(found).to.deep.equal([]);
    });

    for (const variant of variants) {
      it(`are all that the ${variant} says`, async () => {
        const attributes = `variant="${variant}" treatment-url="https://clinic.example/" contact-endpoint="https://clinic.example/"`;
        const card = await showCard(`${attributes} lang="${lang}"`);
        const original = await showCard(attributes);

        expect(englishIn(wordsIn(original))).to.include.members(['Call', 'Sources']);
        expect(englishIn(wordsIn(card))).to.deep.equal([]);
      });

      it(`are marked as ${lang} in the ${variant}, and the titles of the sources as English`, async () => {
        const card = await showCard(`variant="${variant}" lang="${lang}"`);
        const marked = [...rootOf(card).querySelectorAll('[lang]')];

        expect(marked.shift()).to.have.attribute('lang', lang);
        expect(marked.map((element) => element.getAttribute('lang'))).to.deep.equal(
          [...rootOf(card).querySelectorAll('ol > li')].map(() => 'en'),
        );
        for (const element of marked) {
          const names = article.sources.map(({ title, by }) => `${title} · ${by}`);
          expect(names).to.include(element.textContent.trim());
        }
      });

      it(`tell in the ${variant} that they are a translation`, async () => {
        const card = await showCard(`variant="${variant}" lang="${lang}"`);
        const original = await showCard(`variant="${variant}"`);
        const isNotice = /tradu|translat/i;

        expect(wordsIn(card)).to.include(article.translationNotice);
        expect(wordsIn(original)).not.to.match(isNotice);
      });
    }
  });
}
