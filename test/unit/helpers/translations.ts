import * as all from '../../../src/article/all.js';
import { en } from '../../../src/article/en.js';
import type { Article } from '../../../src/article/types.js';

/** Every bundled article but the original. */
export const translations: readonly Article[] = Object.values(all).filter((each) => each !== en);

/** Every text and number of an article by its path, such as `sections.0.heading`. */
export function leavesOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...leavesOf(part, [path, key].filter(Boolean).join('.')),
    ]),
  );
}
