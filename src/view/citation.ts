import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The sources that a card has cited so far, in writing order. The list of sources comes last. */
export type Citations = Set<number>;

/** Links to the sources of a claim. The first citation of a source carries the id to come back to. */
export function citation(model: Model, sources: readonly number[] = []): Html | false {
  const links = sources.map((number, index) => {
    const isFirst = !model.citations.has(number);
    model.citations.add(number);
    const label = say(model, model.article.labels.source, { number: String(number) });
    const id = isFirst && html` id="kic-citation-${number}"`;
    return html`${index > 0 && ', '}<a part="citation" href="#kic-source-${number}" target="_self" aria-label="${label}"${id}>${number}</a>`;
  });
  return links.length > 0 && html`<sup>${links}</sup>`;
}
