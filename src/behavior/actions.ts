import { KicActionEvent, type Action } from '../events.js';

/** Tells the page when the provider's call to action is followed. The link itself works without. */
export function listenForActions(root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-kic-action]');
    const action = link && link.getAttribute('data-kic-action');
    if (isAction(action)) root.host.dispatchEvent(new KicActionEvent(action));
  });
}

function isAction(value: unknown): value is Action {
  return value === 'call' || value === 'visit' || value === 'directions';
}
