import { actions, KicActionEvent } from './events.js';
import { jumpTo } from './jump-to.js';

/**
 * What a click on one of the card's own links does. The provider's call to action tells the page;
 * the link itself works without. Links within the card lead from a citation to its source and back,
 * to the help lines and to the fields of the form: the browser looks for a fragment in the page, not
 * in a shadow root, and would change the page's address; so the card moves the focus itself.
 */
export function listenForLinks(root: ShadowRoot, options: AddEventListenerOptions = {}): void {
  const cameFrom = new Map<string, HTMLElement>();

  const listener = (event: Event) => {
    const path = event.composedPath();
    // What the page put into a slot is not ours.
    const link = [...root.querySelectorAll('a')].find((each) => path.includes(each));
    if (!link) return;

    const action = actions.find((each) => each === link.getAttribute('data-kic-action'));
    if (action) root.host.dispatchEvent(new KicActionEvent(action));

    const href = link.getAttribute('href');
    if (!href?.startsWith('#kic-')) return;
    event.preventDefault();
    const id = href.slice(1);
    const before = cameFrom.get(id);
    const place = before?.isConnected ? before : root.getElementById(id);
    if (!place) return;
    // The way back from a source leads to the citation that the reader came from, not to the first.
    if (id.startsWith('kic-source-')) cameFrom.set(id.replace('source', 'citation'), link);
    jumpTo(place);
  };
  root.addEventListener('click', listener, options);
}
