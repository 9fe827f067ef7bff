/** Every event of a name that reaches a target from now on. */
export function record<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
): readonly HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  target.addEventListener(name, (event) => {
    events.push(event);
  });
  return events;
}

/** The browser's own `toggle` of a disclosure, which comes a moment after it opens or closes. */
export function nextToggle(root: ShadowRoot): Promise<Event> {
  return new Promise((resolve) => {
    root.addEventListener('toggle', resolve, { capture: true, once: true });
  });
}
