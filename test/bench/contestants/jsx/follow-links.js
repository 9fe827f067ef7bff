/** Links within the card: browsers look for a fragment in the page, not in a shadow root. */
export function followLinks(event) {
  const href = event.target.closest('a')?.getAttribute('href') ?? '';
  if (!href.startsWith('#kic-')) return;
  event.preventDefault();
  const target = event.currentTarget.getRootNode().getElementById(href.slice(1));
  if (!target) return;
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
