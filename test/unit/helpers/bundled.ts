import { en } from '../../../src/article/en.js';
import { provider } from '../../../src/article/provider.js';
import type { Article, Block, Provider, Text } from '../../../src/article/types.js';

/** All the texts of a piece of a section, but headings. */
export function textsOf(block: Block): readonly Text[] {
  if (typeof block === 'string') return [block];
  return 'items' in block ? [block.text, ...block.items] : [block.text];
}

/** A copy of the bundled article with some fields replaced. */
export function articleWith(fields: Partial<Article>): Article {
  return { ...structuredClone(en), ...fields };
}

/** A copy of the bundled provider with some fields replaced. */
export function providerWith(fields: Partial<Provider>): Provider {
  return { ...structuredClone(provider), ...fields };
}

/** A copy of the bundled article in which a text is another one, which nothing has checked. */
export function articleSaying(path: string, text: string): Article {
  const copy = structuredClone(en);
  change(copy, path, [text]);
  return copy;
}

/**
 * A copy of some data in which the value at a path is another one, or is missing. The result is
 * whatever a page's script may come up with, so it has no type.
 */
export function spoiled(data: object, path: string, ...value: readonly unknown[]): unknown {
  const copy = structuredClone(data);
  change(copy, path, value);
  return copy;
}

function change(data: object, path: string, value: readonly unknown[]): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((part, key) => fieldOf(part, key), data);
  if (typeof holder !== 'object' || holder === null) throw new Error(`There is no ${path}.`);
  if (value.length === 0) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value[0]);
}

function fieldOf(part: unknown, key: string): unknown {
  if (typeof part !== 'object' || part === null) throw new Error(`There is no ${key}.`);
  return Reflect.get(part, key);
}
