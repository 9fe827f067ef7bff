import { say, type Model } from './model.js';

/** Characters that fit into the message. */
export const messageLimit = 1000;

/** How many characters are left for a message of this length, or how many are too many. */
export function charactersLeft(model: Model, length: number): string {
  const { contact } = model.article;
  const words = length > messageLimit ? contact.tooLong : contact.left;
  const count = String(Math.abs(messageLimit - length));
  return say(model, words, { count });
}
