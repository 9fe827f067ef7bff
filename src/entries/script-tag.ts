import type { Article } from '../article/types.js';
import { define } from '../element/define.js';
import { insertCard, insertLaterCards } from '../element/insert-card.js';
import { tag } from '../options/tag.js';

/** Starts a script-tag file with the article of its language. The build makes one file per language. */
export function start(article: () => Article): void {
  // Browsers without these (Safari before 16.4) keep the page's own fallback text.
  if (!('adoptedStyleSheets' in document)) return;
  try {
    const isFirst = !customElements.get(tag);
    define(article());
    // Null in a module: the form with one tag needs a classic script.
    const script = document.currentScript;
    if (script instanceof HTMLScriptElement && 'card' in script.dataset) {
      insertCard(script);
      if (isFirst) insertLaterCards(script);
    }
  } catch (error) {
    // The page lets nobody define an element, say. Its own fallback text is still there.
    console.warn(`<${tag}>:`, error);
  }
}
