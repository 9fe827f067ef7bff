import { html, nothing } from 'lit';
import { cited } from './text.js';

export const section = ({ id, isOpen, heading, blocks }) =>
  topic(id, isOpen, cited(heading), blocks.map(block));

/** Content under a heading: open on the page, or behind the heading. */
const topic = (id, isOpen, heading, content) =>
  isOpen
    ? html`<section part="section">
        <h3 id=${id} part="heading">${heading}</h3>
        ${content}
      </section>`
    : html`<details part="disclosure" id=${id}>
        <summary part="summary"><h3 part="heading">${heading}</h3></summary>
        <div part="disclosed">${content}</div>
      </details>`;

const block = ({ text, label, name, items, isNote, heading, asOf }) => {
  if (items) {
    return html`<div part="list">
      <p part="label">${cited(label)}</p>
      <ul aria-label=${name}>
        ${items.map((item) => html`<li>${cited(item)}</li>`)}
      </ul>
    </div>`;
  }
  if (!isNote) return html`<p>${cited(text)}</p>`;
  return html`<div part="note">
    ${heading ? html`<h4>${heading}</h4>` : nothing}
    ${asOf ? html`<p part="as-of">${asOf}</p>` : nothing}
    <p>${cited(text)}</p>
  </div>`;
};

export const sources = (words) =>
  topic(
    'kic-sources',
    words.isArticle,
    words.labels.sources,
    html`<ol part="sources">
      ${words.sources.map(source)}
    </ol>`,
  );

const source = ({ id, lang, title, by, year, url, back }) => html`
  <li id="kic-source-${id}" value=${id}>
    <span lang=${lang}
      >${url ? html`<a href=${url} rel="nofollow noopener noreferrer">${title}</a>` : title} ·
      ${by}</span
    >${year ? `, ${year}` : nothing}.
    <a part="back-link" href="#kic-citation-${id}" aria-label=${back}>↑</a>
  </li>
`;
