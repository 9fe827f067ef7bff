import type { Article } from './types.js';

/** The language of the words in a language tag: `pt` of `pt-BR`. */
export function words(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

/** The article in a language, or else the first one. */
export function pickArticle(articles: readonly Article[], wanted: string): Article | undefined {
  return articles.find(({ lang }) => words(lang) === words(wanted)) ?? articles[0];
}
