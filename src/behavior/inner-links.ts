/**
 * Makes links of the places in a card that views mark as such (`data-kic-place`). Without a script
 * they are text, because browsers do not look for a fragment in a shadow root.
 */
export function activateInnerLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll('[data-kic-place]:not([href])')) {
    link.setAttribute('href', `#kic-${link.getAttribute('data-kic-place') ?? ''}`);
    // The title of a citation is there for readers who cannot follow it.
    link.removeAttribute('title');
    const label = link.getAttribute('data-kic-label');
    if (label !== null) link.setAttribute('aria-label', label);
  }
}
