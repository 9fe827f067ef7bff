import type { Block, List, Note, Section } from '../article/types.js';
import { cited, uncited } from './citation.js';
import { longDate } from './date.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';
import { topic } from './topic.js';
import { words } from './words.js';

/** A topic of the article. */
export function section(model: Model, { id, heading: title, blocks }: Section): Html {
  const content = blocks.map((each) => block(model, each));
  return topic(model, id, words(model, title), content);
}

function block(model: Model, each: Block): Html {
  if (typeof each === 'string') return html`<p>${cited(model, each)}</p>`;
  return 'items' in each ? list(model, each) : note(model, each);
}

function list(model: Model, { text, items }: List): Html {
  return html`<div part="list">
    <p part="label">${cited(model, text)}</p>
    <ul aria-label="${uncited(model, text)}">
      ${items.map((item) => html`<li>${cited(model, item)}</li>`)}
    </ul>
  </div>`;
}

function note(model: Model, { heading: title, asOf, text }: Note): Html {
  return html`<div part="note">
    ${title !== undefined && heading(model, 2, words(model, title))} ${asOf !== undefined && day(model, asOf)}
    <p>${cited(model, text)}</p>
  </div>`;
}

function day(model: Model, asOf: string): Html {
  const { onDay } = model.article.labels;
  return html`<p part="as-of">${say(model, onDay, { date: longDate(model, asOf) })}</p>`;
}
