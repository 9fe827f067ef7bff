import type { Block, List, Note, Section } from '../article/types.js';
import { cited } from './citation.js';
import { longDate } from './date.js';
import { disclosure } from './disclosure.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** A topic of the article, open on the page. */
export function section(model: Model, { id, heading: words, blocks }: Section): Html {
  return html`<section part="section">
    ${heading(model, 1, say(model, words), html` id="kic-${id}" part="heading"`)}
    ${blocks.map((each) => block(model, each))}
  </section>`;
}

/** A topic of the article behind its heading. */
export function sectionDisclosure(model: Model, { id, heading: words, blocks }: Section): Html {
  return disclosure(
    model,
    id,
    say(model, words),
    blocks.map((each) => block(model, each)),
  );
}

function block(model: Model, each: Block): Html {
  if (typeof each === 'string') return html`<p>${cited(model, each)}</p>`;
  return 'items' in each ? list(model, each) : note(model, each);
}

function list(model: Model, { text, items }: List): Html {
  return html`<div part="list">
    <p part="label">${cited(model, text)}</p>
    <ul>
      ${items.map((item) => html`<li>${cited(model, item)}</li>`)}
    </ul>
  </div>`;
}

function note(model: Model, { heading: words, asOf, text }: Note): Html {
  const date =
    asOf !== undefined &&
    html` <span part="as-of">(${say(model, model.article.labels.onDay, { date: longDate(model, asOf) })})</span>`;
  return html`<div part="note">
    ${heading(model, 2, html`${say(model, words)}${date}`)}
    <p>${cited(model, text)}</p>
  </div>`;
}
