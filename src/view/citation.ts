import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The sources that a card has cited so far, in writing order. The list of sources comes last. */
export type Citations = Set<number>;

/** Links to the sources of a claim. The first citation of a source carries the id to come back to. */
export function citation(model: Model, sources: readonly number[] = []): Html | false {
  const links = sources.map((number) => {
    const isFirst = !model.citations.has(number);
    model.citations.add(number);
    const label = say(model, model.article.labels.source, { number: String(number) });
    return html`<a
      part="citation"
      href="#kic-source-${number}"
      aria-label="${label}"
      ${isFirst && html` id="kic-citation-${number}"`}
      >${number}</a
    >`;
  });
  return links.length > 0 && html`<sup>${links}</sup>`;
}
