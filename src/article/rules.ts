import { isWebAddress } from './web-address.js';

/** Whether a text can be used. A rule may also throw for one that cannot. */
type Rule = (text: string) => unknown;

const isPlainText: Rule = (text) => /\S/.test(text) && !/<[a-z!/?]/i.test(text);
const isPhone: Rule = (text) => /^\+?([\s().-]*\d){3,15}$/.test(text);
const isDay: Rule = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString();

/** Rules by the name of the field that holds the text. All other texts are plain text. */
const rules: Readonly<Record<string, Rule>> = {
  lang: (text) => Intl.getCanonicalLocales(text),
  direction: (text) => /^(ltr|rtl)$/.test(text),
  id: (text) => /^[a-z][a-z\d-]*$/.test(text),
  url: isWebAddress,
  treatmentUrl: isWebAddress,
  phone: isPhone,
  call: isPhone,
  message: isPhone,
  asOf: isDay,
  checked: isDay,
};

/** Whether a text is what its field needs. */
export function isUsable(text: string, field: string): boolean {
  try {
    return Boolean((rules[field] ?? isPlainText)(text));
  } catch {
    return false;
  }
}
