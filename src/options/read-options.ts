import type { Article } from '../article/types.js';
import { attributeOf } from './attributes.js';
import { optionList, type OptionName, type OptionValues } from './options.js';

/** Called with a sentence about a value that is not used. */
export type Warn = (message: string) => void;

/** Values as a page gave them: of the wrong type, it may be, or none at all. */
export type Given = Readonly<Partial<Record<OptionName, unknown>>>;

/** A value as text. Some objects have no text, such as `Object.create(null)`. */
export function textOf(value: unknown): string {
  try {
    // A list of one, because `String` makes words of undefined and null.
    return [value].join();
  } catch {
    return typeof value;
  }
}

/** Reads every option. One that cannot be used gives a warning, and the default. */
export function readOptions(given: Given, article: Article, warn: Warn): OptionValues {
  const fields: Readonly<Record<string, unknown>> = given;
  const values = optionList.map(([name, option]) => {
    const text = textOf(fields[name]);
    if (!text) return [name, option.standard];
    const value = option.parse(text, article);
    if (value === undefined || option.leavesOut?.(text, article)) {
      warn(`${attributeOf(name)}="${text}" cannot be used. Allowed: ${option.allowed(article)}.`);
    }
    return [name, value ?? option.standard];
  });
  // The table has an entry for each key of the type, which TypeScript cannot see in a list.
  return Object.fromEntries(values) as OptionValues;
}
