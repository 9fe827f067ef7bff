import { assertArticle } from '../article/check.js';
import { plainCopy } from '../article/plain-copy.js';
import type { Article } from '../article/types.js';
import { define as register } from '../element/define.js';
import { tag } from '../options/tag.js';

/**
 * The element without anything that happens by itself: for a page that registers it on its own, or
 * shows its own text. The npm entries of the languages export the same.
 */
export { KratomInfoCard } from '../element/kratom-info-card.js';
export {
  KicActionEvent,
  KicContactEvent,
  KicErrorEvent,
  KicToggleEvent,
} from '../behavior/events.js';
export type { Action } from '../behavior/events.js';
export type * from '../article/types.js';
export type { Theme, Variant } from '../options/options.js';

/**
 * Registers the element with a text of the page's own, which takes the place of another text in the
 * same language. A text with a mistake is refused with a warning.
 */
export function define(article: Article): void {
  const copy = plainCopy(article);
  try {
    assertArticle(copy);
  } catch (error) {
    console.warn(`<${tag}>: this article is refused:`, error);
    return;
  }
  register(copy, true);
}
