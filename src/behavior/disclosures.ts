import { KicToggleEvent } from './events.js';

/** Notes which disclosures stand open, and tells the page when a reader opens or closes one. */
export function listenForToggles(
  root: ShadowRoot,
  open: Set<string>,
  options: AddEventListenerOptions = {},
): void {
  const listener = ({ target }: Event) => {
    // A disclosure that the page put into a slot is not ours.
    const details = [...root.querySelectorAll('details')].find((each) => each === target);
    if (!details) return;
    const section = details.id.replace('kic-', '');
    // A disclosure that is rendered open also fires `toggle`; no reader did that.
    if (open.has(section) === details.open) return;
    if (details.open) open.add(section);
    else open.delete(section);
    root.host.dispatchEvent(new KicToggleEvent(section, details.open));
  };
  // `toggle` does not bubble, but it can be captured.
  root.addEventListener('toggle', listener, { ...options, capture: true });
}
