/** Opens what hides an element, and takes the reader there. */
export function jumpTo(target: HTMLElement): void {
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  const focusable = target.querySelector('summary') ?? target;
  // Only controls take the focus by themselves.
  if (focusable.tabIndex < 0) focusable.tabIndex = -1;
  focusable.focus({ preventScroll: true });
  target.scrollIntoView();
}
