import { html, type Html } from './html.js';

/** A link to another site that vouches for nothing, and tells that site nothing. */
export function outerLink(address: string, words: string): Html {
  return html`<a href="${address}" rel="nofollow noopener noreferrer">${words}</a>`;
}
