import { linkIn } from './link-in.js';

/**
 * Follows links within the card: from a citation to its source and back, and to the help lines.
 *
 * The browser looks for a fragment in the page, not in a shadow root, and would change the page's
 * address; so the card moves the focus itself.
 */
export function listenForJumps(root: ShadowRoot, options: AddEventListenerOptions = {}): void {
  const cameFrom = new Map<string, HTMLElement>();

  const listener = (event: Event) => {
    const link = linkIn(root, event, '[href^="#kic-"]');
    if (!link) return;
    event.preventDefault();

    const id = link.getAttribute('href')?.slice(1) ?? '';
    const before = cameFrom.get(id);
    const target = before?.isConnected ? before : root.getElementById(id);
    if (!target) return;

    // The way back from a source leads to the citation that the reader came from, not to the first.
    if (id.startsWith('kic-source-')) cameFrom.set(id.replace('source', 'citation'), link);
    jumpTo(target, 'nearest');
  };
  root.addEventListener('click', listener, options);
}

/** Opens what hides an element, and takes the reader there. */
export function jumpTo(target: HTMLElement, block: ScrollLogicalPosition): void {
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  const focusable = target.querySelector('summary') ?? target;
  // Only controls take the focus by themselves.
  if (focusable.tabIndex < 0) focusable.tabIndex = -1;
  focusable.focus({ preventScroll: true });
  target.scrollIntoView({ block });
}
