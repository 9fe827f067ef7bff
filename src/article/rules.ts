import { isWebAddress } from './web-address.js';

/** Whether a text can be used. A rule may also throw for one that cannot. */
type Rule = (text: string) => unknown;

const isPlainText: Rule = (text) => /\S/.test(text) && !/<[a-z!/?]/i.test(text);
const isPhone: Rule = (text) => /^\+?([\s().-]*\d){3,15}$/.test(text);
const isDay: Rule = (text) => new Date(text).toISOString().startsWith(text);

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

/** Whether a value is what its field needs: a number counts something, a text follows a rule. */
export function isUsable(value: unknown, field: string): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0;
  if (typeof value !== 'string') return true;
  try {
    return Boolean((rules[field] ?? isPlainText)(value));
  } catch {
    return false;
  }
}
