const added = new WeakMap<Document, Map<string, Promise<void>>>();

/** Adds one of the card's files to a page beside them, once, and waits until it has run. */
export function addScript(page: Document, path: string): Promise<void> {
  const known = added.get(page) ?? new Map<string, Promise<void>>();
  added.set(page, known);
  const loading = known.get(path) ?? load(page, path);
  known.set(path, loading);
  return loading;
}

function load(page: Document, path: string): Promise<void> {
  const script = page.createElement('script');
  // In the order of the languages, whichever comes first.
  script.async = false;
  script.src = path;
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${script.src} did not load.`));
    };
    page.head.append(script);
  });
}
