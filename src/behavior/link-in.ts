/** The card's own link that was clicked, if it matches. What the page put into a slot is not ours. */
export function linkIn(root: ShadowRoot, { target }: Event, selector: string) {
  const link = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  return root.contains(link) ? link : null;
}
