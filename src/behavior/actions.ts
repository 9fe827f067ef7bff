import { KicActionEvent, type Action } from '../events.js';
import { linkIn } from './link-in.js';

/** Tells the page when the provider's call to action is followed. The link itself works without. */
export function listenForActions(root: ShadowRoot, options: AddEventListenerOptions = {}): void {
  const listener = (event: Event) => {
    const action = linkIn(root, event, '[data-kic-action]')?.getAttribute('data-kic-action');
    if (isAction(action)) root.host.dispatchEvent(new KicActionEvent(action));
  };
  root.addEventListener('click', listener, options);
}

function isAction(value: unknown): value is Action {
  return value === 'call' || value === 'visit' || value === 'directions';
}
