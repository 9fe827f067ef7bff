import { KicContactEvent } from '../behavior/events.js';
import { parse } from '../behavior/parse.js';
import { unshadowed } from '../behavior/unshadowed.js';
import { charactersLeft, messageLimit } from '../view/characters-left.js';
import { result, type Outcome } from '../view/contact-result.js';
import type { Model } from '../view/model.js';
import { lengthOfMessage, mistakesIn } from './mistakes.js';
import { send } from './send.js';

/** So many characters before the limit of the message, a reader is told that it comes near. */
const warning = 100;

/**
 * The behavior of a card's contact form: checks what was typed, sends it, and shows the outcome.
 *
 * The fields are kept while the card renders anew, with what the reader has typed. Nothing is kept
 * after the request was sent.
 */
export class ContactForm {
  readonly #root: ShadowRoot;
  #model: Model;
  /** The fields that the reader has seen. A new rendering of the form gets these again. */
  #fields: readonly HTMLInputElement[];
  #outcome: Outcome = {};
  #isSending = false;
  /** What was said last about the length of the message. */
  #said = '';
  /** The last request, and the id by which a server knows it again. */
  #request = '';
  #id = '';
  /** The server that asked to wait, and until when, in milliseconds since 1970. */
  #busy = { endpoint: '', until: 0 };

  constructor(root: ShadowRoot, model: Model) {
    this.#root = root;
    this.#model = model;
    // In a prerendered card, a reader may have typed before the script arrived.
    this.#fields = fieldsIn(root);
    // Captured, because `invalid` does not bubble. page-listeners.ts forwards `online`.
    for (const type of ['submit', 'invalid', 'input', 'online']) {
      root.addEventListener(type, this, true);
    }
  }

  handleEvent(event: Event): void {
    const { type } = event;
    const form = this.#form;
    if (type === 'online' && this.#outcome.reason === 'offline') {
      this.#write('[part=status]', this.#model.article.contact.online);
    }
    // Skips forms that the page has put into a slot.
    if (!form || !event.composedPath().includes(form)) return;
    if (type === 'input') {
      this.#mend(form, event.target);
      return;
    }
    // The card sends the form itself, and shows its own messages about mistakes.
    event.preventDefault();
    if (type === 'submit') void this.#submit(form);
    else this.#check(form);
  }

  /** Takes over a newly rendered form: it gets the reader's fields, and the outcome so far. */
  restore(model: Model): void {
    this.#model = model;
    const form = this.#form;
    if (!form) return;
    for (const field of this.#fields) {
      const rendered = form.querySelector(`[name=${field.name}]`);
      const isFocused = rendered === this.#root.activeElement;
      if (rendered !== field) rendered?.replaceWith(field);
      if (isFocused) field.focus({ preventScroll: true });
    }
    if (this.#outcome.mistakes?.[0]) this.#outcome = { mistakes: mistakesIn(form, model) };
    // A form that is shown for the first time is up to date as it was rendered.
    if (this.#fields.length > 0 || this.#outcome.isSent) {
      this.#show();
    }
    this.#fields = fieldsIn(form);
  }

  get #form(): HTMLFormElement | null {
    return this.#root.querySelector('form');
  }

  /** Whether the form can be sent. If not, the reader is told what to change. */
  #check(form: HTMLFormElement): boolean {
    const mistakes = mistakesIn(form, this.#model);
    if (mistakes.length > 0) this.#tell({ mistakes });
    return mistakes.length === 0;
  }

  async #submit(form: HTMLFormElement): Promise<void> {
    if (this.#isSending || !this.#check(form)) return;
    const endpoint = form.action;
    const wait = Math.ceil((this.#busy.until - Date.now()) / 1000);
    if (wait > 0 && endpoint === this.#busy.endpoint) {
      this.#tell({ reason: 'busy', wait });
      return;
    }
    this.#isSending = true;
    this.#outcome = {};
    this.#show();
    const outcome = await send(endpoint, this.#bodyOf(form));
    this.#isSending = false;
    this.#busy = { endpoint, until: Date.now() + (outcome.wait ?? 0) * 1000 };
    if (outcome.isSent) {
      this.#fields = [];
      this.#request = '';
    }
    this.#tell(outcome);
    this.#root.host.dispatchEvent(new KicContactEvent(outcome.isSent ? 'sent' : 'failed'));
  }

  /** The body of a request. A second try keeps the id, so that the server does not take it twice. */
  #bodyOf(form: HTMLFormElement): URLSearchParams {
    const body = new URLSearchParams();
    for (const { type, name, value, checked } of fieldsIn(form)) {
      if (type !== 'checkbox' || checked) body.append(name, value);
    }
    if (this.#request !== String(body)) {
      this.#request = String(body);
      this.#id = `${Date.now()}-${Math.random()}`;
    }
    body.append('request-id', this.#id);
    return body;
  }

  /** Shows an outcome and moves the focus to it, unless the focus is elsewhere on the page. */
  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#show();
    const { activeElement, body } = unshadowed(document);
    if (this.#root.activeElement || activeElement === body) {
      const place = this.#root.querySelector<HTMLElement>('[part=result]');
      // Safari scrolls later to what is focused, and not for its scroll-margin.
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest' });
    }
  }

  #show(): void {
    const { contact } = this.#model.article;
    const { isSent, reason } = this.#outcome;
    const form = this.#form;
    const place = form?.querySelector('[part=result]');
    if (!form || !place) return;
    place.replaceChildren(parse(result(this.#model, this.#outcome).toString()));
    this.#write('form button', reason ? contact.again : contact.send);
    this.#write('[part=status]', this.#isSending ? contact.sending : '');
    this.#mark(form);
    // A sent form leaves nothing but the thanks.
    if (isSent) form.replaceChildren(place);
  }

  /** Takes back what is said about mistakes that are no longer there. */
  #mend(form: HTMLFormElement, changed: EventTarget | null): void {
    const { mistakes = [] } = this.#outcome;
    const now = mistakesIn(form, this.#model);
    const left = mistakes.filter(([name, message, isRefused]) =>
      isRefused
        ? changed !== form.querySelector(`[name=${name}]`)
        : now.some(([, each]) => each === message),
    );
    if (left.length < mistakes.length) {
      this.#outcome = { mistakes: left };
      this.#show();
    } else {
      this.#mark(form);
    }
  }

  /** Marks the fields with a mistake. A message is marked as soon as it is too long. */
  #mark(form: HTMLFormElement): void {
    const { contact } = this.#model.article;
    const length = lengthOfMessage(form);
    const isLong = length > messageLimit;
    const mistakes = [...(this.#outcome.mistakes ?? [])];
    if (isLong) mistakes.push(['message', contact.overLimit]);
    for (const control of fieldsIn(form)) {
      const mistake = mistakes.find(([field]) => field === control.name);
      control.ariaInvalid = mistake ? 'true' : null;
      this.#write(`#kic-error-${control.name}`, mistake?.[1] ?? '');
    }
    this.#write('[part=count]', charactersLeft(this.#model, length));
    const isNear = length > messageLimit - warning;
    const words = isLong ? contact.overLimit : isNear ? contact.nearLimit : '';
    if (words !== this.#said) this.#write('[part=status]', (this.#said = words));
  }

  #write(selector: string, words: string): void {
    const place = this.#root.querySelector(selector);
    if (place) place.textContent = words;
  }
}

function fieldsIn(form: ParentNode): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('form [name]')];
}
