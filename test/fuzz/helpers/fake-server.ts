import { text } from './texts.js';
import * as fc from 'fast-check';

const json = (status: number, body: unknown, headers = {}) =>
  Promise.resolve(Response.json(body, { status, headers }));

/** What may come back for a contact request; the words are whatever a server likes to say. */
const answers = {
  'no connection': () => Promise.reject(new TypeError('Failed to fetch')),
  nothing: () => new Promise<Response>(() => undefined),
  'a broken answer': () => Promise.resolve(new Response('{"ok": tr')),
  'a page': (words: string) => Promise.resolve(new Response(`<p>${words}`)),
  'an error': (words: string) => json(500, { error: words }),
  'wrong fields': (words: string) =>
    json(422, {
      errors: [
        { field: words, message: words },
        { field: 'phone', message: words },
        { [words]: words },
        null,
        [words, words],
      ],
    }),
  'wrong names': (words: string) =>
    json(400, {
      errors: { [words]: { message: words }, name: [words, { [words]: null }], email: 7 },
    }),
  'no list': (words: string) => json(400, { errors: words }),
  'come back later': () => json(503, {}, { 'retry-after': '120' }),
  'it is here already': () => json(409, {}),
  'it is sent': () => json(201, { ok: true }),
};

export type Answer = keyof typeof answers;

const isAnswer = (name: string): name is Answer => name in answers;

export const answer: fc.Arbitrary<Answer> = fc.constantFrom(
  ...Object.keys(answers).filter(isAnswer),
);
export const answerWords = text;

/** Answers in the place of the network. */
export function fakeServer() {
  const original = Object.getOwnPropertyDescriptor(window, 'fetch');
  const addresses: string[] = [];
  let next: [Answer, words: string] = ['no connection', ''];

  window.fetch = (address) => {
    if (typeof address === 'string') addresses.push(address);
    const [name, words] = next;
    return answers[name](words);
  };

  return {
    /** Where requests went. */
    addresses,
    /** Chooses what the next requests are answered with. */
    choose(name: Answer, words: string) {
      next = [name, words];
    },
    leave() {
      if (original) Object.defineProperty(window, 'fetch', original);
    },
  };
}
