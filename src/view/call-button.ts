import { html, type Html } from './html.js';
import { dial } from './links.js';
import { say, type Model } from './model.js';
import { words } from './words.js';

/** Calls the provider. With `whom`, its label says whom it calls. */
export function callButton(model: Model, whom?: string): Html {
  const { article, provider } = model;
  const call = article.labels.callNumber;
  return html`<a part="button call-button" data-kic-action="call" href="${dial(provider.phone)}"${labelled(say(model, call), whom)}>${words(model, call)}</a>`;
}

/** Adds a name to the words of a button, for readers who hear it without the text around it. */
export function labelled(call: string, whom: string | undefined): Html | false {
  return whom !== undefined && html` aria-label="${call}, ${whom}"`;
}
