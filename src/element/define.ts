import type { Article } from '../article/types.js';
import { KratomInfoCard } from './kratom-info-card.js';
import { tag } from '../options/tag.js';

type TakesArticles = CustomElementConstructor & { addArticle?(article: Article): void };

/**
 * Registers the element with a first language. Where the page has the element already, from a
 * second script tag or another version, the language is added to that one.
 */
export function define(article: Article): void {
  const registered: TakesArticles | undefined = customElements.get(tag);
  if (registered) {
    registered.addArticle?.(article);
  } else {
    KratomInfoCard.addArticle(article);
    customElements.define(tag, KratomInfoCard);
  }
}
