import type { Source } from '../article/types.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { topic } from './topic.js';

/** The sources that the card cites. */
export function sources(model: Model): Html {
  const list = html`<ol part="sources">
    ${model.content.sources.map((source) => item(model, source))}
  </ol>`;
  return topic(model, 'sources', model.article.labels.sources, list);
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
