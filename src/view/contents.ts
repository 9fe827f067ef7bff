import { html, type Html } from './html.js';
import { innerLink } from './inner-link.js';
import type { Model } from './model.js';
import { words } from './words.js';

/** Links to what readers look for most, and to the help lines. */
export function contents(model: Model): Html {
  const { labels } = model.article;
  const links = model.content.sections.map(
    ({ id, short }) => short !== undefined && link(model, id, short),
  );
  return html`<nav part="contents" aria-labelledby="kic-contents">
    <p part="label" id="kic-contents">${labels.contents}</p>
    <ul role="list">
      ${links} ${link(model, 'help', labels.findHelp)}
    </ul>
  </nav>`;
}

function link(model: Model, id: string, text: string): Html {
  return html`<li>${innerLink('contents-link', id, words(model, text))}</li>`;
}
