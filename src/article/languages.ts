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

/** The language that the page declares for an element: its own `lang` or the nearest one above. */
export function nearestLanguage(element: Element): string {
  const declared = element.closest('[lang]');
  if (declared) return declared.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
