import { shortAnswer, title } from './answer.js';
import { banner } from './banner.js';
import { byline } from './byline.js';
import { paragraphs } from './citation.js';
import { emergency } from './emergency.js';
import { help } from './help.js';
import { html, type Html } from './html.js';
import type { Model, Variant } from './model.js';
import { providerMessage } from './provider.js';
import { section, sectionDisclosure } from './section.js';
import { sources, sourcesDisclosure } from './sources.js';

/** The section whose list a reader looks for first: it stands open in every variant that has it. */
const symptoms = 'symptoms';

const bodies: Record<Variant, (model: Model) => Html> = { article, compact, banner };

/** The whole card. */
export function card(model: Model): Html {
  const { lang, direction } = model.article;
  return html`<div part="card ${model.variant}" lang="${lang}" dir="${direction}">
    <slot name="header"></slot>
    <section aria-labelledby="kic-title">${bodies[model.variant](model)}</section>
    <slot name="footer"></slot>
  </div>`;
}

function shown({ article, sections }: Model) {
  return article.sections.filter(({ id }) => sections?.includes(id) ?? true);
}

function article(model: Model): Html {
  return html`${title(model)} ${shortAnswer(model)} ${emergency(model)}
    ${paragraphs(model, model.article.opening)}
    ${shown(model).map((each) => section(model, each))}
    <div part="boxes">${help(model)}${providerMessage(model)}</div>
    ${sources(model)} ${byline(model)}`;
}

function compact(model: Model): Html {
  const sections = shown(model);
  return html`${title(model)} ${shortAnswer(model)} ${emergency(model)}
    ${sections.filter(({ id }) => id === symptoms).map((each) => section(model, each))}
    <div part="boxes">${help(model)}${providerMessage(model)}</div>
    ${sections.filter(({ id }) => id !== symptoms).map((each) => sectionDisclosure(model, each))}
    ${sourcesDisclosure(model)} ${byline(model)}`;
}
