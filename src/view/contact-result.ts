import type { Outcome } from '../contact/send.js';
import { callButton } from './call-button.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** What became of a request. */
export function result(model: Model, { isSent, mistakes, reason, wait = 0 }: Outcome): Html {
  const { contact } = model.article;
  if (isSent) return html`<b>${contact.sent}</b> ${say(model, contact.next)}`;
  if (mistakes?.[0]) {
    return html`<b>${contact.mistakes}</b>
      <ul>
        ${mistakes.map(([field, message]) => html`<li><a href="#kic-contact-${field}" target="_self">${message}</a></li>`)}
      </ul>`;
  }
  if (!reason) return html``;
  return html`<p>
      <b>${contact.failed}</b> ${contact[reason]} ${wait > 0 && say(model, contact.wait, { count: String(wait) })}
    </p>
    <p>${callButton(model)}</p>`;
}
