import * as fc from 'fast-check';
import { text } from './texts.js';

/** A change of some data: a value to put at a path, or the path of a value to copy there. */
export type Edit =
  | { readonly at: string; readonly put: unknown }
  | { readonly at: string; readonly copy: string }
  | { readonly drop: string };

/** A copy of some data with these changes. A path that is not there stays away. */
export function edited(data: unknown, edits: readonly Edit[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const edit of edits) {
    const keys = ('drop' in edit ? edit.drop : edit.at).split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce(fieldOf, copy);
    if (typeof holder !== 'object' || holder === null) continue;
    if ('drop' in edit) {
      Reflect.deleteProperty(holder, last);
      continue;
    }
    const value = structuredClone(
      'put' in edit ? edit.put : edit.copy.split('.').reduce<unknown>(fieldOf, data),
    );
    // An assignment to __proto__ would make no field.
    const field = { value, enumerable: true, writable: true, configurable: true };
    Reflect.defineProperty(holder, last, field);
  }
  return copy;
}

function fieldOf(part: unknown, key: string): unknown {
  return typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
}

/** All the paths in some data, also of its lists and objects. */
export function pathsIn(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    `${path}${key}`,
    ...pathsIn(value, `${path}${key}.`),
  ]);
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    NaN,
    [],
    {},
    [[]],
    [null],
    { toString: 1, valueOf: null },
    [undefined],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const newName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'toJSON',
    'onclick',
    '0',
    '99',
    'url',
    'asOf',
    'items',
    'featured',
    'year',
    'message',
    'call',
    'treatmentUrl',
  ),
  text.map((name) => name.replaceAll('.', '')),
);

/** Objects like those in code, which print shorter. */
const plain = { noNullPrototype: true } as const;

/** Changes of some data, at random depths. */
export function editsOf(data: unknown): fc.Arbitrary<readonly Edit[]> {
  const path = fc.constantFrom(...pathsIn(data));
  // Most strings are words, and of these most are fine: such an article is shown.
  const texts = fc.constantFrom(
    ...pathsIn(data).filter(
      (each) => typeof each.split('.').reduce<unknown>(fieldOf, data) === 'string',
    ),
  );
  const inside = fc.tuple(path, newName).map(([outer, name]) => `${outer}.${name}`);
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ at: texts, put: text }, plain) },
    { weight: 1, arbitrary: fc.record({ at: path, put: odd }, plain) },
    { weight: 2, arbitrary: fc.record({ at: path, copy: path }, plain) },
    { weight: 2, arbitrary: fc.record({ at: inside, copy: path }, plain) },
    { weight: 1, arbitrary: fc.record({ at: inside, put: odd }, plain) },
    { weight: 1, arbitrary: fc.record({ drop: path }, plain) },
  );
  return fc.array(edit, { minLength: 1, maxLength: 2 });
}
