/** Opens the disclosure around an element, moves the focus to the element and scrolls to it. */
export function jumpTo(target: HTMLElement): void {
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  const focusable = target.querySelector('summary') ?? target;
  // Only controls can be focused without a tabindex.
  if (focusable.tabIndex < 0) focusable.tabIndex = -1;
  focusable.focus({ preventScroll: true });
  target.scrollIntoView();
}
