import { tag } from '../options/tag.js';
import { jumpTo } from './jump-to.js';
import { unshadowed } from './unshadowed.js';

/**
 * Shows what the fragment of the page's address names, such as `#kic-symptoms`, in the first card of
 * the page: browsers do not look into shadow roots. An element of the page with this id comes first.
 */
export function followAddress(): void {
  const id = location.hash.slice(1);
  const page = unshadowed(document);
  if (page.getElementById(id)) return;
  const target = page.querySelector(tag)?.shadowRoot?.getElementById(id);
  if (target) jumpTo(target);
}

/** Follows the fragment on load, unless the reader has scrolled already. */
export function followAddressAtFirst(): void {
  // The fragment is looked at first: to read the scroll position, the browser has to lay out the page.
  if (location.hash && scrollY === 0) followAddress();
}
