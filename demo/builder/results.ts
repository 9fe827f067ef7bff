import { showMarked } from './marks.js';
import { cardQuery, frameOptions, type Options } from './options.js';
import { find } from './page.js';
import { placeOf } from './places.js';
import type { Extra, Kind } from './snippets.js';

export type Texts = Partial<Record<Kind | Extra, string>>;

const list = find('#results', HTMLElement);
const main = find('#code-main', HTMLElement);
const noResults = find('#no-results', HTMLElement);
const marked = find('#marked', HTMLElement);

/** Shows every snippet under "Other ways", and the one for the chosen place. */
export function showSnippets(
  texts: Texts,
  { place }: Options,
  /** Addresses of other sites that came with the link to this page. */
  confirmed: readonly string[],
): void {
  for (const code of list.querySelectorAll<HTMLElement>('[data-snippet], [data-extra]')) {
    const kind = code.dataset['snippet'] ?? code.dataset['extra'] ?? '';
    showMarked(code, Object.entries(texts).find(([name]) => name === kind)?.[1] ?? '', confirmed);
  }
  showMarked(main, texts[placeOf(place).kind] ?? '', confirmed);
  marked.hidden = list.querySelector('mark') === null;
  find('#marked span', HTMLElement).textContent = confirmed.join(', ');
}

/** Notes beside snippets that cannot carry everything that was chosen. */
export function showNotes(options: Options): void {
  for (const note of list.querySelectorAll<HTMLElement>('[data-when-accent]')) {
    note.hidden = options.accent === undefined;
  }
  const isLeftOut = String(cardQuery(options)) !== String(cardQuery(frameOptions(options)));
  for (const note of list.querySelectorAll<HTMLElement>('[data-when-left-out]')) {
    note.hidden = !isLeftOut;
  }
}

let tellReady: () => void = () => undefined;
let ready = Promise.resolve();

/** Says that the snippets are being made, or that they are those of the choices. */
export function setBusy(isBusy: boolean): void {
  if (isBusy && list.ariaBusy !== 'true') {
    ready = new Promise((resolve) => (tellReady = resolve));
  }
  if (!isBusy) tellReady();
  list.ariaBusy = String(isBusy);
}

/** Waits until the snippets are those of the choices. */
export const whenReady = () => ready;

/** Without an address of the files there is nothing to copy. */
export function setAvailable(isAvailable: boolean): void {
  list.hidden = !isAvailable;
  noResults.hidden = isAvailable;
  find('#copy-main', HTMLButtonElement).disabled = !isAvailable;
}
