import { Html, html } from '../../src/view/html.ts';

/** A description from the manifest: `like this` is code. */
export function withCode(text: string): Html {
  const pieces = text.split('`');
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}

/** Names in a row, with a word before the last. */
export function inARow(names: readonly Html[], word: string): Html {
  return html`${names.map((name, index) =>
    index === 0 ? name : html`${index === names.length - 1 ? ` ${word} ` : ', '}${name}`,
  )}`;
}

/** A day as people write it. */
export function day(date: string): Html {
  const text = new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return html`<time datetime="${date}">${text}</time>`;
}

/** Markup to be read as code. A wide line breaks, so that the page never scrolls sideways. */
export const code = (text: string) => html`<pre><code>${text}</code></pre>`;
