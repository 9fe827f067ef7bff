import { callButton } from './call-button.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The name of a field, and what has to change in it before the request can be sent. */
export type Mistake = readonly [field: string, message: string];

/** Why a request did not arrive. The names are those of the form's words. */
export type Reason = 'offline' | 'slow' | 'noConnection' | 'busy' | 'serverProblem';

/** The outcome of a request. */
export interface Outcome {
  readonly isSent?: boolean;
  readonly mistakes?: readonly Mistake[];
  readonly reason?: Reason;
  /** Seconds to wait before the next try. */
  readonly wait?: number;
}

/** Shows the outcome of a request. */
export function result(model: Model, { isSent, mistakes, reason, wait = 0 }: Outcome): Html {
  const { contact } = model.article;
  if (isSent) return html`<b>${contact.sent}</b> ${say(model, contact.next)}`;
  if (mistakes?.[0]) {
    return html`<b>${contact.mistakes}</b>
      <ul>
        ${mistakes.map(([field, message]) => html`<li><a href="#kic-contact-${field}">${message}</a></li>`)}
      </ul>`;
  }
  if (!reason) return html``;
  return html`<p>
      <b>${contact.failed}</b> ${contact[reason]} ${wait > 0 && say(model, contact.wait, { count: String(wait) })}
    </p>
    <p>${callButton(model)}</p>`;
}
