import type { Claim, Paragraph } from '../article/types.js';
import { citation } from './citation.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** A claim and the links to its sources. */
export function claim(model: Model, { text, sources }: Claim): Html {
  return html`${say(model, text)}${citation(model, sources)}`;
}

/** The claims of a paragraph, one after the other. */
export function claims(model: Model, paragraph: Paragraph): Html {
  return html`${paragraph.map((each, index) => html`${index > 0 && ' '}${claim(model, each)}`)}`;
}
