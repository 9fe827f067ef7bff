import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import css from 'card:css';
import data from 'card:data';
import { html, LitElement, unsafeCSS } from 'lit';
import { card } from '../lit/card.js';
import { wordsOf } from '../words.js';

customElements.define(
  'bench-card',
  class extends LitElement {
    static styles = unsafeCSS(css);

    render() {
      return card(wordsOf(data));
    }
  },
);

/** The card on a server, with @lit-labs/ssr. */
export const render = () => collectResultSync(renderTemplate(html`<bench-card></bench-card>`));
