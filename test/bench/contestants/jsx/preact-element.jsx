import { render } from 'preact';
import { sheet } from '../sheet.js';
import { Card } from './card.jsx';

customElements.define(
  'bench-card',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      render(<Card />, root);
    }
  },
);
