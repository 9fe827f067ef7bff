import { heading } from './heading.js';
import { html, type Html, type Value } from './html.js';
import type { Model } from './model.js';

/** Content that the reader opens. It stays in the document while closed, so that it can be found. */
export function disclosure(model: Model, id: string, words: string, content: Value): Html {
  return html`<details part="disclosure" id="kic-${id}">
    <summary part="summary">${heading(model, 1, words, html` part="heading"`)}</summary>
    <div part="disclosed">${content}</div>
  </details>`;
}
