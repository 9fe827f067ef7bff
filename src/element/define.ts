import type { Article } from '../article/types.js';
import { KratomInfoCard } from './kratom-info-card.js';
import { tag } from '../options/tag.js';
import { version } from './version.js';

type TakesArticles = CustomElementConstructor & Partial<typeof KratomInfoCard>;

/**
 * Registers the element with a first language. Where the page has the element already, from a
 * second script tag or another version, the language is added to that one. A text of the page's own
 * takes the place of another one.
 */
export function define(article: Article, isOwn = false): void {
  const registered: TakesArticles | undefined = customElements.get(tag);
  if (registered) {
    const { version: theirs }: { version?: string } = registered;
    if (theirs !== version) {
      console.warn(
        `<${tag}>: version ${version} leaves the page to ${theirs ?? 'another element'}.`,
      );
    }
    registered.addArticle?.(article, isOwn);
  } else {
    KratomInfoCard.addArticle(article);
    customElements.define(tag, KratomInfoCard);
  }
}
