import { expect } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import { citations } from '../../src/article/citations.js';
import { provider } from '../../src/article/provider.js';
import type { Article } from '../../src/article/types.js';
import { renderCard } from '../../src/entries/server.js';
import { articleWith } from './helpers/bundled.js';
import { find, textOf } from './helpers/card.js';

const host = 'https://cards.example/';

/** What a page shows of a card that has no shadow root. */
function fallbackOf(article: Article): HTMLElement {
  const markup = renderCard({ article, host });
  return find(new DOMParser().parseFromString(markup, 'text/html'), 'kratom-info-card');
}

/** Where the numbers in the fallback lead to, in their order. */
function callsIn(fallback: Element): (string | null)[] {
  return [...fallback.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
}

for (const article of Object.values(all)) {
  describe(`the fallback in ${article.lang}`, () => {
    const { labels, emergency, shortAnswer } = article;
    const fallback = fallbackOf(article);
    const text = textOf(fallback);
    const said = (words: string) => words.replaceAll(citations, '');

    it('gives the short answer under the title', () => {
      expect(text).to.satisfy((words: string) =>
        words.startsWith([article.title, ...shortAnswer.map(said)].join(' ')),
      );
    });

    it('says when to call 911, and then where others help, before the provider', () => {
      expect(callsIn(fallback)).to.deep.equal([
        'tel:911',
        'tel:988',
        'tel:+18006624357',
        'tel:+18444860671',
      ]);
      expect(text).to.contain(`${labels.emergency}: ${emergency.text.map(said).join(' ')}`);
    });

    it('says whose the help lines are, and what they offer in this language', () => {
      const named = article.helpLines.filter(({ name }) => /988|SAMHSA/.test(name));
      expect(named).to.have.lengthOf(2);
      for (const line of named) expect(text).to.contain(`${line.name}. ${line.text}`);
    });

    it('labels the provider as an advertisement', () => {
      const from = labels.messageFrom.replace('{name}', provider.name);
      expect(text).to.contain(`${labels.advertisement}: ${from}`);
      expect(text.indexOf(labels.advertisement)).to.be.below(text.indexOf(provider.name));
    });

    it('ends with a link to the whole article', () => {
      const links = [...fallback.querySelectorAll('a')];
      expect(links.at(-1)?.textContent).to.equal(labels.readArticle);
      expect(links.at(-1)?.href).to.match(/^https:\/\/cards\.example\/(\w\w\/)?embed\.html$/);
      expect(text.endsWith(labels.readArticle)).to.equal(true);
    });

    it('needs no more than a screen of a phone to read, and says nothing twice', () => {
      expect(text.length).to.be.below(1200);
      const sentences = text.split(/(?<=[.!?]) /);
      expect(new Set(sentences).size).to.equal(sentences.length);
    });

    it('has no block, where a page that makes paragraphs by itself would end the card', () => {
      const names = new Set([...fallback.querySelectorAll('*')].map(({ localName }) => localName));
      names.delete('template');
      expect([...names].sort()).to.deep.equal(['a', 'b', 'br']);
    });
  });
}

describe('the fallback of an article of one’s own', () => {
  it('adds the emergency number where the text does not have it', () => {
    const emergency = { text: ['Get help at once.'], call: '112' };
    expect(textOf(fallbackOf(articleWith({ emergency })))).to.contain('Get help at once. 112 ');
  });

  it('names the first help line where none is featured', () => {
    const line = { name: 'A line', text: 'For all.', call: '800 555 0100' };
    const fallback = fallbackOf(articleWith({ helpLines: [line, { ...line, name: 'Another' }] }));
    expect(callsIn(fallback)).to.include('tel:+18005550100');
    expect(textOf(fallback)).not.to.contain('Another');
  });

  it('does without a help line where there is none', () => {
    const fallback = fallbackOf(articleWith({ helpLines: [] }));
    expect(callsIn(fallback)).to.deep.equal(['tel:911', 'tel:+18444860671']);
  });
});
