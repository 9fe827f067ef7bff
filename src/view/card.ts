import { shortAnswer, title } from './answer.js';
import { banner } from './banner.js';
import { byline } from './byline.js';
import { paragraphs } from './citation.js';
import { emergency } from './emergency.js';
import { help } from './help.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { providerMessage } from './provider.js';
import { section } from './section.js';
import { sources } from './sources.js';
import { symptoms } from './topic.js';

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
  const { article, variant, sections } = model;
  const isArticle = variant === 'article';
  const shown = article.sections.filter(({ id }) => sections?.includes(id) ?? true);
  const isFirst = ({ id }: { id: string }) => isArticle || id === symptoms;
  return html`${title(model)} ${shortAnswer(model)} ${emergency(model)}
    ${isArticle && paragraphs(model, article.opening)}
    ${shown.filter(isFirst).map((each) => section(model, each))}
    <div part="boxes">${help(model)}${providerMessage(model)}</div>
    ${shown.filter((each) => !isFirst(each)).map((each) => section(model, each))} ${sources(model)}
    ${byline(model)}`;
}
