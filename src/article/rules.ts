import { isWebAddress, webAddress } from './web-address.js';

/** What a text has to be, and whether it is. A test may also throw. */
type Rule = readonly [what: string, holds: (text: string) => unknown];

const plainText: Rule = [
  'plain text without HTML',
  (text) => /\S/.test(text) && !/<[a-z!/?]/i.test(text),
];
const address: Rule = [webAddress, isWebAddress];
const phone: Rule = [
  'a phone number of 3 to 15 digits',
  (text) => /^\+?([\s().-]*\d){3,15}$/.test(text),
];
const day: Rule = [
  'a day such as 2026-01-31',
  (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString(),
];

/** Rules by the name of the field that holds the text. All other texts are plain text. */
const rules: Readonly<Record<string, Rule>> = {
  lang: ['a language tag such as en or pt-BR', (text) => Intl.getCanonicalLocales(text)],
  direction: ['ltr or rtl', (text) => /^(ltr|rtl)$/.test(text)],
  id: ['lower-case letters, digits and hyphens', (text) => /^[a-z][a-z\d-]*$/.test(text)],
  url: address,
  treatmentUrl: address,
  phone,
  call: phone,
  message: phone,
  asOf: day,
  checked: day,
};

/** What the text of a field should have been, or nothing when the text is right. */
export function mistakeIn(text: string, field: string): string | undefined {
  const [what, holds] = rules[field] ?? plainText;
  try {
    return holds(text) ? undefined : what;
  } catch {
    return what;
  }
}
