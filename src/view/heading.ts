import { Html, html, type Value } from './html.js';
import type { Model } from './model.js';

/** A heading `depth` levels below the card's title, never past level 6. */
export function heading(model: Model, depth: number, content: Value, attributes?: Html): Html {
  const tag = new Html(`h${Math.min(model.headingLevel + depth, 6)}`);
  return html`<${tag}${attributes}>${content}</${tag}>`;
}
