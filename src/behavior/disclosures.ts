import { KicToggleEvent } from './events.js';

/**
 * Keeps the ids of the open disclosures, and raises `kic-toggle` when a reader opens or closes one.
 */
export function listenForToggles(
  root: ShadowRoot,
  open: Set<string>,
  options: AddEventListenerOptions = {},
): void {
  const listener = ({ target }: Event) => {
    // Skips disclosures that the page has put into a slot.
    const details = [...root.querySelectorAll('details')].find((each) => each === target);
    if (!details) return;
    const section = details.id.replace('kic-', '');
    // `toggle` also fires for a disclosure that is rendered open, which no reader has opened.
    if (open.has(section) === details.open) return;
    if (details.open) open.add(section);
    else open.delete(section);
    root.host.dispatchEvent(new KicToggleEvent(section, details.open));
  };
  // `toggle` does not bubble, but it can be captured.
  root.addEventListener('toggle', listener, { ...options, capture: true });
}
