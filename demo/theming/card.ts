import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { find } from '../builder/page.js';

function findCard(): KratomInfoCard {
  const card = document.querySelector('kratom-info-card');
  if (!card) throw new Error('The page lacks its card.');
  return card;
}

/** The card that everything here is tried on. */
export const card = findCard();

/** Sets an attribute of the card, and the field that says so. */
export function showOption(name: string, value: string): void {
  card.setAttribute(name, value);
  find(`#${name}`, HTMLSelectElement).value = value;
}
