import { callButton } from './call-button.js';
import { html, type Html } from './html.js';
import { dial } from './links.js';
import { say, type Model } from './model.js';

/**
 * The name of a field, what has to change in it before the request can be sent, and whether the
 * server said so.
 */
export type Mistake = readonly [field: string, message: string, isRefused?: boolean];

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

/** Shows the outcome of a request. Its first paragraph names the whole. */
export function result(model: Model, { isSent, mistakes, reason, wait = 0 }: Outcome): Html {
  const { contact } = model.article;
  if (isSent) return summary(html`<b>${contact.sent}</b> ${withCall(model, contact.next)}`);
  if (mistakes?.[0]) {
    return html`${summary(html`<b>${contact.mistakes}</b>`)}
      <ul>
        ${mistakes.map(([field, message]) => html`<li><a href="#kic-contact-${field}">${message}</a></li>`)}
      </ul>`;
  }
  if (!reason) return summary();
  const again = wait > 0 && say(model, contact.wait, { count: String(wait) });
  return html`${summary(html`<b>${contact.failed}</b> ${contact[reason]} ${again}`)}
    <p>${callButton(model)}</p>`;
}

function summary(words?: Html): Html {
  return html`<p id="kic-contact-outcome">${words}</p>`;
}

/** A text in which the provider's number is a link. */
function withCall(model: Model, text: string): Html {
  const { phone } = model.provider;
  const link = html`<a data-kic-action="call" href="${dial(phone)}">${phone}</a>`;
  return html`${text.split('{phone}').map((part, index) => [index > 0 && link, say(model, part)])}`;
}
