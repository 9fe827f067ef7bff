import { cited } from './citation.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { dial } from './links.js';
import { say, type Model } from './model.js';

/** The emergency notice. The number in it is a link. */
export function emergency(model: Model): Html {
  return html`<div part="emergency">
    ${heading(model, 1, model.article.labels.emergency)}
    <p>${notice(model)}</p>
  </div>`;
}

function notice(model: Model): Html {
  const { call } = model.article.emergency;
  const text = model.content.emergency.join(' ');
  const label = say(model, model.article.labels.callNumber, { phone: call });
  const link = html`<a part="emergency-button" href="${dial(call)}" aria-label="${label}">${call}</a>`;
  const [before = '', ...after] = text.split(call);
  return after.length === 0
    ? html`${link} ${cited(model, text)}`
    : html`${cited(model, before)}${link}${cited(model, after.join(call))}`;
}
