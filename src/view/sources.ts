import type { Source } from '../article/types.js';
import { disclosure } from './disclosure.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';

/** The sources that the card cites, open on the page. Render it last: it lists what was cited. */
export function sources(model: Model): Html {
  return html`<section part="section">
    ${heading(model, 1, model.article.labels.sources, html` id="kic-sources" part="heading"`)} ${list(model)}
  </section>`;
}

/** The same behind its heading. */
export function sourcesDisclosure(model: Model): Html {
  return disclosure(model, 'sources', model.article.labels.sources, list(model));
}

function list(model: Model): Html {
  const cited = model.article.sources.filter(({ id }) => model.citations.has(id));
  return html`<ol part="sources">
    ${cited.map((source) => item(model, source))}
  </ol>`;
}

function item({ article }: Model, { id, lang, title, by, year, url }: Source): Html {
  const name =
    url === undefined
      ? title
      : html`<a href="${url}" rel="nofollow noopener noreferrer">${title}</a>`;
  return html`<li id="kic-source-${id}" value="${id}">
    <span lang="${lang}">${name} · ${by}</span>${year !== undefined && `, ${year}`}.
    <a part="back-link" href="#kic-citation-${id}" target="_self" aria-label="${article.labels.backToText}">↑</a>
  </li>`;
}
