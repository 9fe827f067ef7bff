import { cited } from './citation.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { dial } from './links.js';
import { say, type Model } from './model.js';

/** The emergency notice, with a link to the help lines further down. */
export function emergency(model: Model): Html {
  const { labels, emergency: words } = model.article;
  const call = say(model, labels.callNumber, { phone: words.call });
  return html`<div part="emergency">
    ${heading(model, 1, labels.emergency)}
    <p>${cited(model, model.content.emergency.join(' '))}</p>
    <p part="links">
      <a part="button emergency-button" href="${dial(words.call)}">${call}</a>
      <a part="help-link" href="#kic-help" target="_self">${labels.findHelp}</a>
    </p>
  </div>`;
}
