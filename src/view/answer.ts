import { cited } from './citation.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The card's title. */
export function title(model: Model): Html {
  return heading(model, 0, say(model, model.article.title), html` id="kic-title" part="title"`);
}

/** The answer to the title, before anything else. */
export function shortAnswer(model: Model): Html {
  const [first = '', ...more] = model.content.shortAnswer;
  return html`<div part="short-answer">
    <p part="label">${model.article.labels.shortAnswer}</p>
    <p><strong>${cited(model, first)}</strong> ${cited(model, more.join(' '))}</p>
  </div>`;
}
