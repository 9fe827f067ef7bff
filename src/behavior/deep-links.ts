import { tag } from '../options/tag.js';
import { jumpTo } from './jump-to.js';

/**
 * Shows what the page's address names, such as `#kic-symptoms`, in the first card of the page: the
 * browser does not look into shadow roots. An element of the page with this id goes before.
 */
export function followAddress(): void {
  const id = location.hash.slice(1);
  if (document.getElementById(id)) return;
  const target = document.querySelector(tag)?.shadowRoot?.getElementById(id);
  if (target) jumpTo(target);
}

/** The same at first. Who has scrolled meanwhile, or has come back to a place further down, stays. */
export function followAddressAtFirst(): void {
  // In this order, because where the page stands is known only after its layout.
  if (location.hash && scrollY === 0) followAddress();
}
