import { limits } from '../../tools/content/due.js';
import { provider } from '../../src/article/provider.ts';
import type { Article, Source } from '../../src/article/types.ts';
import { fill } from '../../src/view/fill.ts';
import { html, type Html } from '../../src/view/html.ts';
import { articleFields } from './article-fields.ts';
import { articles, folderOf } from './built.ts';
import { topicsOf, type Claim, type Topic } from './claims.ts';
import { day, inARow } from './words.ts';

const { name, shortName, phone } = provider;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const languageOf = ({ lang }: Article) => languageNames.of(lang) ?? lang;

const [original, ...translations] = articles;
if (original === undefined) throw new Error('There is no article.');

const link = (number: number) => html`<a href="#source-${number}">${number}</a>`;

function claim({ text, sources, asOf }: Claim): Html {
  const said = fill(text, { name, shortName, phone });
  const label = sources.length === 1 ? 'Source' : 'Sources';
  const support =
    sources.length === 0
      ? html`<span class="tag">No source</span>`
      : html`${label} ${inARow(sources.map(link), 'and')}`;
  return html`<li>${said} <span class="cited" lang="en">${support}${asOf !== undefined && html`, as of ${day(asOf)}`}</span></li>`;
}

function topic({ id, heading, claims }: Topic): Html {
  return html`<h3 id="claims-${id}">${heading}</h3><ul class="claims">${claims.map(claim)}</ul>`;
}

/** The same claims in another language. Their headings are no part of the page's outline. */
function translation(article: Article): Html {
  const topics = topicsOf(article).map(
    ({ heading, claims }) =>
      html`<p><b>${heading}</b></p><ul class="claims">${claims.map(claim)}</ul>`,
  );
  return html`<details><summary>${languageOf(article)}</summary>
<div lang="${article.lang}" dir="${article.direction}"><p>${article.translationNotice}</p>${topics}</div></details>`;
}

const topics = topicsOf(original);

function citedIn(number: number): Html {
  const citing = topics.filter(({ claims }) =>
    claims.some(({ sources }) => sources.includes(number)),
  );
  return inARow(
    citing.map(({ id, heading }) => html`<a href="#claims-${id}">${heading}</a>`),
    'and',
  );
}

function source({ id, lang, title, by, year, url, checked }: Source): Html {
  const named =
    url === undefined
      ? title
      : html`<a href="${url}" rel="nofollow noopener noreferrer">${title}</a>`;
  return html`<li id="source-${id}" value="${id}">
<p><cite lang="${lang}">${named}</cite><br />${by}${year !== undefined && `, ${year}`}${url === undefined && ' (seen as a copy only, so there is no address)'}</p>
<p class="note">Last checked on ${day(checked)}. Cited under ${citedIn(id)}.</p>
</li>`;
}

/** A link to the words of a language, to read or to replace. */
function file(article: Article): Html {
  const path = `${folderOf(article.lang)}article.json`;
  return html`<li>${languageOf(article)}: <a href="${path}"><code>${path}</code></a></li>`;
}

/** The claims of the article with their sources. */
export const content = {
  claims: html`${topics.map(topic)}`,
  translations: html`${translations.map(translation)}`,
  sources: html`<ol class="sources">${original.sources.map(source)}</ol>`,
  'days-of-source': html`${limits.source}`,
  'days-of-legal-status': html`${limits.legalStatus}`,
  fields: articleFields,
  files: html`<ul>${articles.map(file)}</ul>`,
};
