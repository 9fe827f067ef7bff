/**
 * Waits until whatever a document has been told to do is done: `toggle`, `hashchange` and
 * `unhandledrejection` come one after the other, so the last `toggle` of all comes after them.
 */
export function settle({ body }: Document): Promise<void> {
  const last = body.ownerDocument.createElement('details');
  return new Promise((resolve) => {
    last.addEventListener('toggle', () => {
      last.remove();
      resolve();
    });
    body.append(last);
    last.open = true;
  });
}
