import { callButton } from './call-button.js';
import { featuredLine, helpLinks } from './help.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';

/**
 * Two calls of the same size, side by side: help that is independent, and the provider, labelled as
 * an advertisement. They stand near the top, so that a reader in need does not have to scroll.
 */
export function calls(model: Model): Html {
  const { labels } = model.article;
  const { name } = model.provider;
  const line = featuredLine(model);
  return html`<div part="calls">
    ${
      line &&
      html`<div part="call help">
        <p><b>${labels.help}</b><br />${line.short ?? line.name}</p>
        <p part="links">${helpLinks(model, line, 'button help-button', line.name)}</p>
      </div>`
    }
    <div part="call provider">
      <p><b part="advertisement">${labels.advertisement}</b><br />${name}</p>
      <p part="links">${callButton(model, name)}</p>
    </div>
  </div>`;
}
