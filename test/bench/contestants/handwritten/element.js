import html from 'card:html';
import css from 'card:css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

customElements.define(
  'bench-card',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
    }
  },
);
