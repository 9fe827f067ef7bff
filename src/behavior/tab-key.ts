/**
 * Keeps what the Tab key has reached clear of sticky bars. For Safari, which does not scroll for the
 * scroll-margin of what it focuses; this can go when sticky-bars.test.js is green without it.
 */
export function listenForTabKey(root: ShadowRoot, options: AddEventListenerOptions = {}): void {
  const listener = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Tab') {
      root.activeElement?.scrollIntoView({ block: 'nearest' });
    }
  };
  root.addEventListener('keyup', listener, options);
}
