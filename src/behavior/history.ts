import { jumpTo } from './jump-to.js';

/** Name of the number that the card adds to the state of its entries in the history. */
const depth = 'kicDepth';

/** The links that readers have followed and not come back from, the last one at the end. */
const followed: HTMLElement[] = [];

function depthIn(state: unknown): number {
  return typeof state === 'object' && state !== null ? Number(Reflect.get(state, depth) ?? 0) : 0;
}

/** Goes back to the link. A page's own entries keep the depth, and change nothing here. */
function goBack({ state }: PopStateEvent): void {
  const [link] = followed.splice(depthIn(state));
  if (link?.isConnected) jumpTo(link);
  if (followed.length === 0) removeEventListener('popstate', goBack);
}

/**
 * Lets the browser's Back button return to a link within the card that a reader has followed. The
 * page keeps its address and its own state, so that its router sees no change.
 */
export function rememberPlace(link: HTMLElement): void {
  followed.splice(depthIn(history.state), Infinity, link);
  try {
    history.pushState({ ...history.state, [depth]: followed.length }, '');
    addEventListener('popstate', goBack);
  } catch {
    // Safari allows 100 entries in half a minute.
    followed.pop();
  }
}
