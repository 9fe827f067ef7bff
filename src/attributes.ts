import { isWebAddress } from './article/web-address.js';

/** Tells a developer that an attribute's value is not used, and why. */
export type Report = (attribute: string, value: string, allowed: string) => void;

export const themes = ['auto', 'light', 'dark'] as const;
/** Which colours a card uses; `auto` follows the `color-scheme` of the page around it. */
export type Theme = (typeof themes)[number];

/** One of a fixed set of words, or the first of them. */
export function oneOf<Word extends string>(
  attribute: string,
  value: string,
  words: readonly [Word, ...Word[]],
  report: Report,
): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) report(attribute, value, words.join(', '));
  return word ?? words[0];
}

/** A heading level from 1 to 6, or 2. */
export function headingLevel(value: number, given: string, report: Report): number {
  if (Number.isInteger(value) && value >= 1 && value <= 6) return value;
  report('heading-level', given, 'a whole number from 1 to 6');
  return 2;
}

/** The ids that name a section; all sections (`undefined`) when none does. */
export function sectionIds(
  value: string,
  known: readonly string[],
  report: Report,
): readonly string[] | undefined {
  const ids = value.split(/\s+/).filter(Boolean);
  const [unknown] = ids.filter((id) => !known.includes(id));
  if (unknown !== undefined) report('sections', value, known.join(', '));
  const shown = ids.filter((id) => known.includes(id));
  return shown.length > 0 ? shown : undefined;
}

/** An http(s) address, or nothing. */
export function webAddress(attribute: string, value: string, report: Report): string | undefined {
  if (value === '') return undefined;
  if (isWebAddress(value)) return value;
  report(attribute, value, 'a full address that starts with https:// or http://');
  return undefined;
}
