import type { Block, Claim, Section } from '../article/types.js';
import { claim, claims } from './claims.js';
import { longDate } from './date.js';
import { disclosure } from './disclosure.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** A topic of the article, open on the page. */
export function section(model: Model, { id, heading: words, blocks }: Section): Html {
  return html`<section part="section" id="kic-${id}">
    ${heading(model, 1, say(model, words), html` part="heading"`)}
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
  if (each.items) return list(model, each, each.items);
  if (each.heading !== undefined) return note(model, each, each.heading);
  return html`<p>${claims(model, each.text)}</p>`;
}

function list(model: Model, { text }: Block, items: readonly Claim[]): Html {
  return html`<div part="list">
    <p part="label">${claims(model, text)}</p>
    <ul>
      ${items.map((item) => html`<li>${claim(model, item)}</li>`)}
    </ul>
  </div>`;
}

function note(model: Model, { text, asOf }: Block, words: string): Html {
  const date =
    asOf !== undefined &&
    html` <span part="as-of">(${say(model, model.article.labels.onDay, { date: longDate(model, asOf) })})</span>`;
  return html`<div part="note">
    ${heading(model, 2, html`${say(model, words)}${date}`)}
    <p>${claims(model, text)}</p>
  </div>`;
}
