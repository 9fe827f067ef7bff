import { tag } from '../../src/tag.js';
import type { Release } from './snippets.js';

/** Reads the version and the script's hash from the build's own list. */
export async function loadRelease(home: string): Promise<Release> {
  const list = await fetch(new URL('integrity.json', home))
    .then((response): Promise<unknown> => response.json())
    .catch(() => undefined);
  const version = field(list, 'version');
  const integrity = field(field(list, 'files'), `${tag}.js`);
  if (typeof version !== 'string' || typeof integrity !== 'string') {
    throw new Error('The card’s files, with integrity.json, are not beside this page.');
  }
  return { version, integrity };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
