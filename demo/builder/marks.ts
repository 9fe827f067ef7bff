import { html } from '../../src/view/html.js';

/** Shows a text, and marks some addresses in it, however they are written there. */
export function showMarked(place: HTMLElement, text: string, addresses: readonly string[]): void {
  if (place.textContent === text) return;
  // The longest first: one address may begin with another.
  const words = addresses.flatMap(spellings).sort((one, other) => other.length - one.length);
  const pattern = words.map((word) => word.replace(/[^\w\s]/g, '\\$&')).join('|');
  // Where a pattern has a group, every second part is what the group found.
  const parts = pattern ? text.split(new RegExp(`(${pattern})`)) : [text];
  place.replaceChildren(...parts.map((part, index) => (index % 2 === 0 ? part : mark(part))));
}

/** An address as it stands in plain text, in HTML and in the query of another address. */
function spellings(address: string): string[] {
  const inQuery = new URLSearchParams({ address }).toString().replace('address=', '');
  return [address, html`${address}`.toString(), inQuery];
}

function mark(text: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: text });
}
