import { restOfAnswer, shortAnswer, title } from './answer.js';
import { banner } from './banner.js';
import { byline } from './byline.js';
import { calls } from './calls.js';
import { paragraphs } from './citation.js';
import { contents } from './contents.js';
import { emergency } from './emergency.js';
import { help } from './help.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { providerMessage } from './provider.js';
import { section } from './section.js';
import { sources } from './sources.js';
import { sectionsInOrder } from './topic.js';

/** The whole card. */
export function card(model: Model): Html {
  const { article, variant } = model;
  return html`<div part="card ${variant}" lang="${article.lang}" dir="${article.direction}">
    <slot name="header"></slot>
    <section aria-labelledby="kic-title">
      ${variant === 'banner' ? banner(model) : topics(model)}
    </section>
    <slot name="footer"></slot>
  </div>`;
}

/** The article; or, in the compact card, what a reader in need looks for, and then the rest. */
function topics(model: Model): Html {
  const { first, rest } = sectionsInOrder(model);
  return html`${title(model)} ${shortAnswer(model)} ${emergency(model)} ${calls(model)}
    ${contents(model)} ${restOfAnswer(model)} ${paragraphs(model, model.content.opening)}
    ${first.map((each) => section(model, each))}
    <div part="boxes">${help(model)}${providerMessage(model)}</div>
    ${rest.map((each) => section(model, each))}
    ${sources(model)} ${byline(model)}`;
}
