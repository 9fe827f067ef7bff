import type { Release } from './snippets.js';

/** Reads the version and the hashes of the files from the build's own list. */
export async function loadRelease(home: string): Promise<Release> {
  const list = await fetch(new URL('integrity.json', home))
    .then((response): Promise<unknown> => response.json())
    .catch(() => undefined);
  const version = field(list, 'version');
  if (typeof version !== 'string') {
    throw new Error('The card’s files, with integrity.json, are not beside this page.');
  }
  return {
    version,
    integrityOf(path) {
      const hash = field(field(list, 'files'), path);
      if (typeof hash !== 'string') throw new Error(`integrity.json lacks ${path}.`);
      return hash;
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
