import data from 'card:data';
import { sheet } from '../sheet.js';
import { wordsOf } from '../words.js';

/** The element around a component: `lang` and `variant` choose what it shows, styles know `theme`. */
export function defineCard(renderInto) {
  customElements.define(
    'bench-card',
    class BenchCard extends HTMLElement {
      static observedAttributes = ['lang', 'variant'];

      /** The articles by their language: a page can add some. */
      static articles = { en: data.article };

      #render;

      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        this.#render = renderInto(root);
        this.attributeChangedCallback();
      }

      attributeChangedCallback() {
        const article = BenchCard.articles[this.lang || 'en'];
        this.#render?.(wordsOf({ ...data, article }, this.getAttribute('variant') ?? undefined));
      }
    },
  );
}
