import type { Article } from './article/types.js';
import { KratomInfoCard } from './kratom-info-card.js';
import { tag } from './tag.js';

/**
 * Registers the element with a first language. Where the page has the element already, from a
 * second script tag or another version, the language is added to that one.
 */
export function define(article: Article): void {
  const registered = customElements.get(tag);
  if (registered === undefined) {
    KratomInfoCard.addArticle(article);
    customElements.define(tag, KratomInfoCard);
  } else if (takesArticles(registered)) {
    registered.addArticle(article);
  }
}

function takesArticles(element: object): element is { addArticle(article: Article): void } {
  return 'addArticle' in element && typeof element.addArticle === 'function';
}
