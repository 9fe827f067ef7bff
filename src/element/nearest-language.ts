/** The language that the page declares for an element: its own `lang` or the nearest one above. */
export function nearestLanguage(element: Element): string {
  const declared = element.closest('[lang]');
  if (declared) return declared.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
