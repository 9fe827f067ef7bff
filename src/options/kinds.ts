import { endpoint, isEndpoint, isWebAddress, webAddress } from '../article/web-address.js';
import type { Article } from '../article/types.js';

/** The values of one option, and how the card parses them. */
export interface Option<Value extends string | number> {
  /** The value where the page says nothing, or something that cannot be used. */
  readonly standard: Value;
  /** The allowed values, in words, for the warning about another value. */
  readonly allowed: (article: Article) => string;
  /** The value that a text stands for, or undefined where the text cannot be used. */
  readonly parse: (text: string, article: Article) => Value | undefined;
  /** Whether `parse` leaves out a part of a text because it cannot be used. By default it does not. */
  readonly leavesOut?: (text: string, article: Article) => boolean;
  /** All values, where they can be counted. The first is the standard one. */
  readonly choices?: readonly Value[];
}

/** One of several words. The first is the standard one. */
export function oneOf<Word extends string>(
  ...choices: readonly [Word, ...Word[]]
): Option<Word> & { readonly choices: readonly Word[] } {
  return {
    standard: choices[0],
    allowed: () => choices.join(', '),
    parse: (text) => choices.find((word) => word === text),
    choices,
  };
}

/** A whole number of one digit. */
export function digit(first: number, last: number, standard: number): Option<number> {
  const pattern = new RegExp(`^[${first}-${last}]$`);
  return {
    standard,
    allowed: () => `a whole number from ${first} to ${last}`,
    parse: (text) => (pattern.test(text) ? Number(text) : undefined),
  };
}

/** Text that has to pass a check; empty where the page says nothing. */
export function checkedText(allowed: string, isUsable: (text: string) => boolean): Option<string> {
  return {
    standard: '',
    allowed: () => allowed,
    parse: (text) => (isUsable(text) ? text : undefined),
  };
}

export const anyWebAddress = checkedText(webAddress, isWebAddress);
export const endpointAddress = checkedText(endpoint, isEndpoint);
export const languageTag = checkedText('a language tag, such as es or pt-BR', (text) =>
  /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text),
);

/** Ids of sections of the article, separated by spaces; empty for all sections. */
export const sectionIds: Option<string> = {
  standard: '',
  allowed: (article) => idsOf(article).join(', '),
  parse: (text, article) =>
    wordsIn(text)
      .filter((id) => idsOf(article).includes(id))
      .join(' ') || undefined,
  leavesOut: (text, article) => wordsIn(text).some((id) => !idsOf(article).includes(id)),
};

function idsOf({ sections }: Article): string[] {
  return sections.map(({ id }) => id);
}

/** The words of a text that are separated by white space. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\S+/g) ?? [];
}
