import { html, type Html, type Value } from './html.js';

/**
 * A link to a place in the card. It gets its address from a script, because without one it would
 * lead nowhere: browsers do not look for a fragment in a shadow root.
 */
export function innerLink(part: string, place: string, content: Value, attributes?: Html): Html {
  return html`<a part="${part}" data-kic-place="${place}"${attributes}>${content}</a>`;
}
