import type { Warn } from '../options/read-options.js';
import { tag } from '../options/tag.js';

/** Characters of a warning, and warnings of a card: a page with a fault stays readable in the console. */
const longest = 500;
const most = 20;

/** Warns in the console, once for each message, however often the card is rendered. */
export function warner(): Warn {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message) || said.size === most) return;
    said.add(message);
    try {
      const end = message.length > longest ? '…' : '';
      console.warn(`<${tag}>: ${message.slice(0, longest)}${end}`);
    } catch {
      // A page may have taken the console away.
    }
  };
}
