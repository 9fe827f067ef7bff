import { html, type Html } from '../../src/view/html.js';
import { find } from './page.js';
import { takesText, type Place } from './places.js';

const button = find('#copy-main', HTMLButtonElement);
const next = find('#next', HTMLElement);
const steps = find('#steps', HTMLElement);
const result = find('#result', HTMLElement);
const noCard = find('#no-card', HTMLElement);
const notes = find('#notes', HTMLDetailsElement);
const code = find('#code', HTMLDetailsElement);

const show = (place: Element, markup: Html) => {
  place.innerHTML = markup.toString();
};

/** Shows what to copy for a place, and what to do with it there. */
export function showPlace(place: Place): void {
  const isText = takesText(place);
  button.textContent = isText ? 'Copy the text' : 'Copy the code';
  next.textContent = 'Then:';
  show(steps, html`${place.steps.map((step) => html`<li>${step}</li>`)}`);
  show(result, place.result);
  noCard.hidden = isText;
  code.hidden = isText;
  notes.hidden = place.notes === undefined;
  show(find('#notes div', HTMLElement), html`${place.notes?.map((note) => html`<p>${note}</p>`)}`);
}

/** Leads on to the steps once the snippet has been copied. */
export function showCopied(): void {
  next.textContent = 'Copied. Now:';
  // On a phone, the button is in reach wherever the visitor is on the page.
  steps.scrollIntoView({ block: 'nearest' });
}
