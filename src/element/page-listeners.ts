import { followAddress } from '../behavior/deep-links.js';

interface Card {
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

/** The cards on the page. They share their listeners, which go with the last card. */
const cards = new Set<Card>();
let observer: MutationObserver | undefined;

/** Has every card look again at what the page says. */
export function updateCards(): void {
  for (const card of cards) card.requestUpdate();
}

/** Passes on that the reader is back online. */
function passOn({ type }: Event): void {
  for (const { shadowRoot } of cards) shadowRoot?.dispatchEvent(new UIEvent(type));
}

/** Keeps a card up to date with the language, the address and the connection of the page. */
export function addCard(card: Card): void {
  if (cards.size === 0) {
    observer = new MutationObserver(updateCards);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    addEventListener('hashchange', followAddress);
    addEventListener('online', passOn);
  }
  cards.add(card);
}

/** Forgets a card that has left the page. */
export function removeCard(card: Card): void {
  cards.delete(card);
  if (cards.size === 0) {
    observer?.disconnect();
    removeEventListener('hashchange', followAddress);
    removeEventListener('online', passOn);
  }
}
