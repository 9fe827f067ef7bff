import { actions, KicActionEvent } from './events.js';
import { jumpTo } from './jump-to.js';
import { rememberPlace } from './history.js';

const citation = '#kic-citation-';

/**
 * Handles clicks on the card's own links, by event delegation. A link of the provider's message
 * raises `kic-action`, and then works by itself. A link within the card moves the focus: browsers
 * look for a fragment in the page, not in a shadow root, and would change the page's address.
 */
export function listenForLinks(root: ShadowRoot, options: AddEventListenerOptions = {}): void {
  /** The link within the card that a reader followed last. */
  let followed: HTMLElement | undefined;

  /** The element that a fragment stands for. The way back from a source leads to its citation. */
  const find = (fragment: string): HTMLElement | null => {
    if (!fragment.startsWith(citation)) return root.getElementById(fragment.slice(1));
    const cites = `[data-kic-cites~="${fragment.replace(citation, '')}"]`;
    return followed?.isConnected && followed.matches(cites) ? followed : root.querySelector(cites);
  };

  const listener = (event: Event) => {
    const path = event.composedPath();
    // Skips links that the page has put into a slot.
    const link = [...root.querySelectorAll('a')].find((each) => path.includes(each));
    if (!link) return;

    const action = actions.find((each) => each === link.getAttribute('data-kic-action'));
    if (action) root.host.dispatchEvent(new KicActionEvent(action));

    const fragment = link.getAttribute('href') ?? '';
    if (!fragment.startsWith('#kic-')) return;
    event.preventDefault();
    const target = find(fragment);
    if (!target) return;
    followed = link;
    rememberPlace(link);
    jumpTo(target);
  };
  root.addEventListener('click', listener, options);
}
