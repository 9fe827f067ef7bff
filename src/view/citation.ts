import { citations } from '../article/citations.js';
import type { Text } from '../article/types.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** A text whose claims link to their sources. */
export function cited(model: Model, text: Text): Html {
  // Split at the citations, a text alternates with the numbers in them.
  return html`${text
    .split(citations)
    .map((piece, index) => (index % 2 ? links(model, piece) : say(model, piece)))}`;
}

function links(model: Model, numbers: string): Html {
  const each = numbers.split(', ').map((number, index) => {
    const label = say(model, model.article.labels.source, { number });
    return html`${index > 0 && ', '}<a part="citation" href="#kic-source-${Number(number)}" target="_self" aria-label="${label}">${number}</a>`;
  });
  return html`<sup>${each}</sup>`;
}

/** A paragraph for each text. */
export function paragraphs(model: Model, texts: readonly Text[]): Html {
  return html`${texts.map((text) => html`<p>${cited(model, text)}</p>`)}`;
}
