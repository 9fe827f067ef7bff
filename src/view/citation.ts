import { citations } from '../article/citations.js';
import type { Text } from '../article/types.js';
import { html, type Html } from './html.js';
import { innerLink } from './inner-link.js';
import { say, type Model } from './model.js';
import { words } from './words.js';

/** A text whose claims link to their sources. */
export function cited(model: Model, text: Text): Html {
  // Split at the citations, a text alternates with the numbers in them.
  const pieces = text.split(citations);
  return html`${pieces.map((piece, index) => {
    if (index % 2 === 0) return words(model, piece);
    // Claims of one paragraph that share their sources share one citation, behind the last of them.
    return pieces.lastIndexOf(piece) === index && html`<sup>${citation(model, piece)}</sup>`;
  })}`;
}

/** A text without the numbers of its sources. */
export function uncited(model: Model, text: Text): string {
  return say(model, text.replace(citations, ''));
}

/** One link for all sources of a claim. Without a script it is text, with their names as its title. */
function citation(model: Model, piece: string): Html {
  const { labels, sources } = model.article;
  const numbers = piece.split(', ');
  const label = numbers.length > 1 ? labels.citations : labels.source;
  const titles = sources.filter(({ id }) => numbers.includes(String(id))).map(({ title }) => title);
  const attributes = html` data-kic-label="${say(model, label, { number: piece })}" data-kic-cites="${numbers.join(' ')}" title="${titles.join(' · ')}"`;
  return innerLink('citation', `source-${Number(numbers[0])}`, piece, attributes);
}

/** A paragraph for each text. */
export function paragraphs(model: Model, texts: readonly Text[]): Html {
  return html`${texts.map((text) => html`<p>${cited(model, text)}</p>`)}`;
}
