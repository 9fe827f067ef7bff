import { jumpTo } from './jump-to.js';
import { unshadowed } from './unshadowed.js';

interface Card {
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Shows what the fragment of the page's address names, such as `#kic-symptoms`, in a card: browsers
 * do not look into shadow roots. An element of the page with this id comes first.
 */
export function followAddress(card: Card | null | undefined): void {
  const id = location.hash.slice(1);
  if (unshadowed(document).getElementById(id)) return;
  const target = card?.shadowRoot?.getElementById(id);
  if (target) jumpTo(target);
}

/** Follows the fragment on load, unless the reader has scrolled already. */
export function followAddressAtFirst(card: Card | null): void {
  // The fragment is looked at first: to read the scroll position, the browser has to lay out the page.
  if (location.hash && scrollY === 0) followAddress(card);
}
