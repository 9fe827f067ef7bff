import { citations } from '../article/citations.js';
import { dial } from './links.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/**
 * The text in the page until the script arrives, or when it never does. No paragraphs: where
 * WordPress makes them by itself, it would close the card at the first of them.
 */
export function fallback(model: Model, address: string): Html {
  const { article, provider } = model;
  const answer = say(model, article.shortAnswer.join(' ').replace(citations, ''));
  return html`<b>${say(model, article.title)}</b> ${answer}<br />
    <a href="${dial(provider.phone)}">${say(model, article.labels.callNumber)}</a> (${provider.name},
    ${article.labels.hours}) · <a href="${address}" rel="nofollow noopener noreferrer">${article.labels.readArticle}</a>`;
}
