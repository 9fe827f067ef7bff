import { html, type Html } from './html.js';
import { dial } from './links.js';
import { say, type Model } from './model.js';

/** Calls the provider. */
export function callButton(model: Model): Html {
  const { article, provider } = model;
  return html`<a part="button call-button" data-kic-action="call" href="${dial(provider.phone)}">${say(model, article.labels.callNumber)}</a>`;
}
