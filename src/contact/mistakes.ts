import { charactersLeft, messageLimit } from '../view/characters-left.js';
import type { Mistake } from '../view/contact-result.js';
import type { Model } from '../view/model.js';

/** The mistakes in a filled-in form, in the order of its fields. */
export function mistakesIn(form: HTMLFormElement, model: Model): Mistake[] {
  const { contact } = model.article;
  const text = (name: string) =>
    form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  const phone = text('phone');
  const { length } = text('message');
  const checks: [isWrong: unknown, field: string, message: string][] = [
    [!text('name'), 'name', contact.needName],
    [!phone && !text('email'), 'phone', contact.reach],
    [phone && !canBeDialed(phone), 'phone', contact.badPhone],
    [form.querySelector('[type=email]:invalid'), 'email', contact.badEmail],
    [length > messageLimit, 'message', charactersLeft(model, length)],
    [phone && !form.querySelector('[name=consent]:checked'), 'consent', contact.needConsent],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}

/** However it is written: there is no rule for numbers that all countries keep. */
function canBeDialed(phone: string): boolean {
  return /(\p{Nd}\P{Nd}*){3}/u.test(phone);
}
