import type { Text } from '../article/types.js';
import { citations } from '../article/citations.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The sources that a card has cited so far, in writing order. The list of sources comes last. */
export type Citations = Set<number>;

/** A text whose claims link to their sources. */
export function cited(model: Model, text: Text): Html {
  // Cut at the citations, the text alternates with the numbers in them.
  return html`${text
    .split(citations)
    .map((piece, index) => (index % 2 ? links(model, piece) : say(model, piece)))}`;
}

/** The first citation of a source carries the id to come back to. */
function links(model: Model, numbers: string): Html {
  const each = numbers.split(', ').map((number, index) => {
    const id = Number(number);
    const isFirst = !model.citations.has(id);
    model.citations.add(id);
    const label = say(model, model.article.labels.source, { number });
    const anchor = isFirst && html` id="kic-citation-${id}"`;
    return html`${index > 0 && ', '}<a part="citation" href="#kic-source-${id}" target="_self" aria-label="${label}"${anchor}>${number}</a>`;
  });
  return html`<sup>${each}</sup>`;
}

/** A paragraph for each text. */
export function paragraphs(model: Model, texts: readonly Text[]): Html {
  return html`${texts.map((text) => html`<p>${cited(model, text)}</p>`)}`;
}
