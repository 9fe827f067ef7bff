import { en } from './article/en.js';
import { define } from './define.js';
import { insertCard } from './insert-card.js';

// Browsers without custom elements keep the page's own fallback text.
if ('customElements' in window) {
  define(en);
  // Null in a module: the form with one tag needs a classic script.
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && 'card' in script.dataset) insertCard(script);
}
