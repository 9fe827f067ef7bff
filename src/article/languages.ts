import type { Article } from './types.js';

/** The language of the words in a language tag: `pt` of `pt-BR`. */
function words(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

/** The loaded article that suits a language best: the same tag, the same words, or the first one. */
export function pickArticle(articles: readonly Article[], wanted: string): Article | undefined {
  return (
    articles.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase()) ??
    articles.find(({ lang }) => words(lang) === words(wanted)) ??
    articles[0]
  );
}
