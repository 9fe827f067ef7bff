import { messageLimit } from '../view/characters-left.js';
import type { Mistake } from '../view/contact-result.js';
import type { Model } from '../view/model.js';

/** The mistakes in a filled-in form, in the order of its fields. */
export function mistakesIn(form: HTMLFormElement, { article }: Model): Mistake[] {
  const { contact } = article;
  const text = (name: string) =>
    form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  const phone = text('phone');
  const checks: [isWrong: unknown, field: string, message: string][] = [
    [!text('name'), 'name', contact.needName],
    [!phone && !text('email'), 'phone', contact.needReach],
    [phone && !canBeDialed(phone), 'phone', contact.badPhone],
    [form.querySelector('[type=email]:invalid'), 'email', contact.badEmail],
    [lengthOfMessage(form) > messageLimit, 'message', contact.overLimit],
    [phone && !form.querySelector('[name=consent]:checked'), 'consent', contact.needConsent],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}

/** Characters in the message, as it is sent. */
export function lengthOfMessage(form: HTMLFormElement): number {
  return form.querySelector('textarea')?.textLength ?? 0;
}

/** However it is written: there is no rule for numbers that all countries keep. */
function canBeDialed(phone: string): boolean {
  return /(\p{Nd}\P{Nd}*){3}/u.test(phone);
}
