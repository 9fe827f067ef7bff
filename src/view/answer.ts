import { cited } from './citation.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { words } from './words.js';

/** The card's title. */
export function title(model: Model): Html {
  const content = words(model, model.article.title);
  return heading(model, 0, content, html` id="kic-title" part="title"`);
}

/** The answer to the title, in one sentence. */
export function shortAnswer(model: Model): Html {
  const [first = ''] = model.content.shortAnswer;
  return html`<div part="short-answer">
    <p part="label">${model.article.labels.shortAnswer}</p>
    <p part="sentence">${cited(model, first)}</p>
  </div>`;
}

/** The rest of the answer. It comes after the calls for help, which have to be in the first screen. */
export function restOfAnswer(model: Model): Html | false {
  const [, ...rest] = model.content.shortAnswer;
  return rest.length > 0 && html`<p part="lead">${cited(model, rest.join(' '))}</p>`;
}
