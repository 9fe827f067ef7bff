import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** What browsers would break behind the hyphen, or at the space. */
const names = /(7-OH|EE\. UU\.|[\d-]{7,})/;

/** Text whose phone numbers and short names stay on one line. */
export function unbroken(text: string): Html {
  // Split at what it finds, a text alternates with that.
  return html`${text
    .split(names)
    .map((piece, index) => (index % 2 ? html`<span class="unbroken">${piece}</span>` : piece))}`;
}

/** Words of the article to show, with the provider's details. */
export function words(model: Model, text: string): Html {
  return unbroken(say(model, text));
}
