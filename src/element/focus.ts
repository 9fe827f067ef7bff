/**
 * Replaces what a shadow root shows, and restores the focus: it goes to the control that was focused
 * before, if there still is one.
 */
export function replaceContent(root: ShadowRoot, nodes: Node): void {
  const focused = root.activeElement;
  if (!focused) {
    root.replaceChildren(nodes);
    return;
  }
  const identity = identityOf(focused);
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>('[part], [id]')].filter(
      (control) => identityOf(control) === identity,
    );
  const index = alike().findIndex((control) => control === focused);
  root.replaceChildren(nodes);
  alike()[index]?.focus({ preventScroll: true });
}

/** Identifies a control, independent of the language and the variant. */
function identityOf(control: Element): string {
  return [
    control.part.value,
    control.getAttribute('href'),
    control.id,
    control.parentElement?.id,
  ].join();
}
