import { KicContactEvent } from '../behavior/events.js';
import { parse } from '../element/nodes.js';
import { charactersLeft } from '../view/characters-left.js';
import { result } from '../view/contact-result.js';
import type { Model } from '../view/model.js';
import { mistakesIn } from './mistakes.js';
import { send, type Outcome } from './send.js';
import { whenIdle } from './when-idle.js';

/**
 * The contact form of a card: checks it, sends it, and says what became of it.
 *
 * What was typed stays here while the card renders anew, and nowhere else; once sent, it is gone.
 */
export class ContactForm {
  /** Resolves when a form that comes late is there. */
  isWhole: Promise<void> | undefined;
  readonly #root: ShadowRoot;
  #model: Model;
  /** They stay the same, with what was typed, whenever the card renders anew. */
  #fields: readonly HTMLInputElement[];
  #outcome: Outcome = {};
  #isSending = false;
  /** The last request, and the id by which the server knows it. */
  #request = '';
  #id = '';
  /** The server that asked to wait, and until when, in milliseconds. */
  #busy = { endpoint: '', until: 0 };

  constructor(root: ShadowRoot, model: Model) {
    this.#root = root;
    this.#model = model;
    // A reader may have begun before the script arrived.
    this.#fields = fieldsIn(root);
    // Captured, because `invalid` does not bubble. `online` is passed on by src/cards.ts.
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
    // A form that the page put into a slot is not ours.
    if (!form || !event.composedPath().includes(form)) return;
    if (type === 'input') {
      this.#count(form);
    } else {
      // The card sends the form itself, and says in its own words what is wrong with it.
      event.preventDefault();
      if (type === 'submit') void this.#submit(form);
      else this.#check(form);
    }
  }

  /**
   * Adds the form to new nodes, behind the provider's address. In a whole article it stands far below
   * the first window, so there it comes late: browsers lay out each form of a page at once, to see
   * what they could fill in, and with it what else is far from the window. A card that shows something
   * already waits for nothing.
   */
  addForm(nodes: ParentNode, markup: string, { variant, sections }: Model): void {
    const address = nodes.querySelector('address');
    const add = () => address?.after(parse(markup));
    // A link into the card may lead to what stands behind the form.
    if (!location.hash && !this.#root.firstChild && variant === 'article' && !sections) {
      this.isWhole = whenIdle().then(() => {
        // The page may want no form any more.
        if (!this.#model.contactEndpoint) return;
        add();
        this.restore(this.#model);
      });
    } else {
      add();
    }
  }

  /** Takes over the form that the card has rendered, with the fields that the reader filled in. */
  restore(model: Model): void {
    this.#model = model;
    const form = this.#form;
    if (!form) return;
    for (const field of this.#fields) {
      const fresh = form.querySelector(`[name=${field.name}]`);
      const { activeElement } = this.#root;
      if (fresh !== field) fresh?.replaceWith(field);
      if (fresh === activeElement) field.focus({ preventScroll: true });
    }
    if (this.#outcome.mistakes) this.#outcome = { mistakes: mistakesIn(form, model) };
    // A form that nobody has seen yet says what it should.
    if (this.#fields.length > 0 || this.#outcome.isSent) {
      this.#count(form);
      this.#show();
    }
    this.#fields = fieldsIn(form);
  }

  get #form(): HTMLFormElement | null {
    return this.#root.querySelector('form');
  }

  /** Whether a form can be sent. If not, the reader is told what to change. */
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

    const body = new URLSearchParams();
    for (const { type, name, value, checked } of fieldsIn(form)) {
      if (type !== 'checkbox' || checked) body.append(name, value);
    }
    // The same request keeps its id, so that a server which has it already does not take it twice.
    if (this.#request !== String(body)) {
      this.#request = String(body);
      this.#id = `${Date.now()}-${Math.random()}`;
    }
    body.append('request-id', this.#id);

    this.#isSending = true;
    this.#outcome = {};
    this.#show();
    const outcome = await send(endpoint, body);
    this.#isSending = false;
    this.#busy = { endpoint, until: Date.now() + (outcome.wait ?? 0) * 1000 };
    if (outcome.isSent) {
      this.#fields = [];
      this.#request = '';
    }
    this.#tell(outcome);
    this.#root.host.dispatchEvent(new KicContactEvent(outcome.isSent ? 'sent' : 'failed'));
  }

  /** Shows an outcome, and takes the reader there. */
  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#show();
    // Who has gone on to another part of the page stays there.
    if (this.#root.activeElement || document.activeElement === document.body) {
      this.#root.querySelector<HTMLElement>('[part=result]')?.focus();
    }
  }

  #show(): void {
    const { contact } = this.#model.article;
    const { isSent, mistakes = [], reason } = this.#outcome;
    const form = this.#form;
    const place = form?.querySelector('[part=result]');
    if (!form || !place) return;
    for (const control of fieldsIn(form)) {
      const mistake = mistakes.find(([field]) => field === control.name);
      control.ariaInvalid = mistake ? 'true' : null;
      this.#write(`#kic-error-${control.name}`, mistake?.[1] ?? '');
    }
    place.replaceChildren(parse(result(this.#model, this.#outcome).toString()));
    this.#write('form button', reason ? contact.again : contact.send);
    this.#write('[part=status]', this.#isSending ? contact.sending : '');
    // Nothing is left to send.
    if (isSent) form.replaceChildren(place);
  }

  #count(form: HTMLFormElement): void {
    const message = form.querySelector('textarea');
    if (message) this.#write('[part=count]', charactersLeft(this.#model, message.textLength));
  }

  #write(selector: string, words: string): void {
    const place = this.#root.querySelector(selector);
    if (place) place.textContent = words;
  }
}

function fieldsIn(form: ParentNode): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('form [name]')];
}
