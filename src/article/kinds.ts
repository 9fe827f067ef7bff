import { isWebAddress, webAddress } from './web-address.js';

type TypeName = 'string' | 'number' | 'boolean';

/** Whether a value, written as text, can be used. Patterns have no flags: JSON Schema knows none. */
type Rule = RegExp | { test(text: string): boolean };

/** The rule for a single value. */
export class Kind<Name extends TypeName = TypeName> {
  readonly type: Name;
  /** The allowed values, as the end of a message: it follows "must be". */
  readonly allowed: string;
  readonly rule: Rule;

  constructor(type: Name, allowed: string, rule: Rule) {
    this.type = type;
    this.allowed = allowed;
    this.rule = rule;
  }
}

const withoutHtml = /^(?![\s\S]*<[A-Za-z!/?])[\s\S]*\S/;

/** Words that are shown as they are. */
export const words = new Kind('string', 'text without HTML', withoutHtml);

/** A `Text`: sentences that may cite sources. */
export const text = new Kind('string', words.allowed, withoutHtml);

/** The pattern refuses what the card's own ids are made of, such as `kic-help` or `kic-source-8`. */
export const sectionId = new Kind(
  'string',
  'lower-case words joined by hyphens, but not title, contents, help or sources, and not beginning with source-, citation-, contact- or error-',
  /^(?!(title|contents|help|sources)$|(source|citation|contact|error)-)[a-z][a-z\d-]*$/,
);

export const languageTag = new Kind(
  'string',
  'a language tag such as pt-BR',
  /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/,
);

export const direction = new Kind('string', 'ltr or rtl', /^(ltr|rtl)$/);

export const phone = new Kind(
  'string',
  'a phone number of 3 to 15 digits',
  /^\+?([\s().-]*\d){3,15}$/,
);

export const url = new Kind('string', webAddress, { test: isWebAddress });

export const day = new Kind('string', 'a day such as 2026-12-31', { test: isDay });

export const wholeNumber = new Kind('number', 'a whole number above 0', /^[1-9]\d*$/);

export const yesOrNo = new Kind('boolean', 'true or false', /./);

function isDay(written: string): boolean {
  if (Number.isNaN(Date.parse(written))) return false;
  // Some browsers take February 30 for a day in March.
  return new Date(written).toISOString().startsWith(`${written}T`);
}
