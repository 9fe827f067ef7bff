import { optionList, type OptionValues } from './options.js';

/** The attribute of an option: `heading-level` for `headingLevel`. */
export function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const attributeNames: readonly string[] = optionList.map(([name]) => attributeOf(name));

/** The attributes that ask for these values. Those that would only say the default are left out. */
export function attributesFor(values: OptionValues): [name: string, value: string][] {
  const given: Readonly<Record<string, string | number>> = values;
  return optionList
    .filter(([name, { standard }]) => given[name] !== standard)
    .map(([name]) => [attributeOf(name), String(given[name])]);
}
