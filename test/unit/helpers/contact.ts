import type { KratomInfoCard } from '../../../src/element/kratom-info-card.js';
import { byRole } from './by-role.js';
import { find, rootOf, showCard } from './card.js';

export const endpoint = 'https://forms.example/contact';

export interface SentRequest {
  readonly address: string;
  readonly fields: Record<string, string>;
  readonly options: RequestInit;
}

export interface FakeServer {
  readonly requests: SentRequest[];
  /** The next answers, in order. After them, every request succeeds. */
  readonly answers: (Response | Error)[];
}

/** Answers in the place of the network during a test. Call this in a suite. */
export function fakeServer(): FakeServer {
  const requests: SentRequest[] = [];
  const answers: (Response | Error)[] = [];
  const original = Object.getOwnPropertyDescriptor(window, 'fetch');

  beforeEach(() => {
    requests.length = 0;
    answers.length = 0;
    window.fetch = (address, options = {}) => {
      const body = options.body instanceof URLSearchParams ? options.body : [];
      const fields = Object.fromEntries(body);
      requests.push({ address: typeof address === 'string' ? address : '', fields, options });
      const answer = answers.shift() ?? Response.json({ ok: true }, { status: 201 });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
  });

  afterEach(() => {
    if (original) Object.defineProperty(window, 'fetch', original);
  });

  return { requests, answers };
}

/** A card with the contact form. */
export function showForm(attributes = ''): Promise<KratomInfoCard> {
  return showCard(`contact-endpoint="${endpoint}" ${attributes}`);
}

/** Fills in fields by their labels, as a person would. */
export function fill(card: Element, fields: Readonly<Record<string, string>>): void {
  for (const [label, text] of Object.entries(fields)) {
    const field = byRole(card, 'textbox', new RegExp(`^${label}`));
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
}

/** Presses the button of the form, and waits until the answer is there. */
export async function send(card: KratomInfoCard): Promise<void> {
  const answered = new Promise((resolve) => {
    card.addEventListener('kic-contact', resolve, { once: true });
  });
  press(card);
  await answered;
}

/** Presses the button of the form. */
export function press(card: Element): void {
  find(rootOf(card), 'button').click();
}

/** The result of the request, as the card shows it. */
export function resultOf(card: Element): HTMLElement {
  return find(rootOf(card), '[part=result]');
}
