import { find } from '../builder/page.js';
import { card } from './card.js';
import { colorIn } from './color.js';

const form = find('#properties', HTMLFormElement);

type Control = HTMLInputElement | HTMLSelectElement;

const controls: readonly Control[] = [...form.elements].filter(
  (field): field is Control =>
    field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
);

/** The properties that the visitor has set; all others have the card's own values. */
const chosen = new Set<string>();

/** The value of a field, as CSS. */
const valueOf = (field: Control) => field.value + (field.dataset['unit'] ?? '');

export function chosenProperties(): Map<string, string> {
  const set = controls.filter(({ name }) => chosen.has(name));
  return new Map(set.map((field) => [field.name, valueOf(field)]));
}

/** Shows the card's own color in every color field that was not changed. */
export function showDefaults(): void {
  for (const field of controls) {
    const isChosen = chosen.has(field.name);
    const button = form.querySelector(`[data-reset="${field.name}"]`);
    if (button instanceof HTMLElement) button.hidden = !isChosen;
    const output = form.querySelector(`output[for="${field.id}"]`);
    if (output) output.textContent = valueOf(field);
    if (field.type === 'color' && !isChosen) {
      field.value = colorIn(card, field.name) ?? field.value;
    }
  }
}

export function startOver(): void {
  chosen.clear();
  form.reset();
}

form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  // The first line of a list is what the card has by itself.
  if (target.value) chosen.add(target.name);
  else chosen.delete(target.name);
});

form.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('[data-reset]');
  if (!(button instanceof HTMLElement)) return;
  const field = controls.find(({ name }) => name === button.dataset['reset']);
  if (!field) return;
  chosen.delete(field.name);
  if (field instanceof HTMLSelectElement) field.value = '';
  else field.value = field.defaultValue;
  // The button is about to go.
  field.focus();
  form.dispatchEvent(new Event('reset-property'));
});
