import type { Source } from '../article/types.js';
import { html, type Html } from './html.js';
import { innerLink } from './inner-link.js';
import { outerLink } from './outer-link.js';
import { say, type Model } from './model.js';
import { topic } from './topic.js';

/** The sources that the card cites. */
export function sources(model: Model): Html {
  const list = html`<ol part="sources">
    ${model.content.sources.map((source) => item(model, source))}
  </ol>`;
  return topic(model, 'sources', model.article.labels.sources, list);
}

function item(model: Model, source: Source): Html {
  const { id } = source;
  const back = say(model, model.article.labels.backToText, { number: String(id) });
  return html`<li id="kic-source-${id}" value="${id}">
    ${reference(source)}
    ${innerLink('back-link', `citation-${id}`, '↑', html` data-kic-label="${back}"`)}
  </li>`;
}

/** Title, author and year of a source. */
export function reference({ lang, title, by, year, url }: Source): Html {
  const name = url === undefined ? title : outerLink(url, title);
  return html`<span lang="${lang}">${name} · ${by}</span>${year !== undefined && `, ${year}`}.`;
}
