import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { assertArticle, assertProvider } from '../../src/article/check.js';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { renderCard } from '../../src/entries/server.js';
import { variants } from '../unit/helpers/card.js';
import { edited, editsOf } from './helpers/edits.js';
import { holds } from './helpers/holds.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Why a check says no; nothing if it says yes. */
function refusal(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    expect(error).to.be.an.instanceOf(TypeError);
    return String(error);
  }
}

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.jsonValue(),
);

describe('the check of an article', () => {
  holds('says what is wrong and where, or takes what can be shown', 1, editsOf(en), (edits) => {
    const article: unknown = asJson(edited(en, edits));
    const why = refusal(() => assertArticle(article));
    if (why !== undefined) {
      expect(why).to.match(/^TypeError: article.* must be /s);
      return;
    }
    assertArticle(article);
    for (const variant of variants) renderCard({ article, variant });
  });

  holds('says no to whatever is none', 1, anything, (value) => {
    expect(refusal(() => assertArticle(value))).to.match(/^TypeError: article.* must be /s);
  });
});

describe('the check of a provider', () => {
  holds(
    'says what is wrong and where, or takes what can be shown',
    1,
    editsOf(provider),
    (edits) => {
      const value: unknown = asJson(edited(provider, edits));
      const why = refusal(() => assertProvider(value));
      if (why !== undefined) {
        expect(why).to.match(/^TypeError: provider.* must be /s);
        return;
      }
      assertProvider(value);
      for (const variant of variants) renderCard({ provider: value, variant });
    },
  );

  holds('says no to whatever is none', 1, anything, (value) => {
    expect(refusal(() => assertProvider(value))).to.match(/^TypeError: provider.* must be /s);
  });
});
