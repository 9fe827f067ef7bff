import { followAddress } from '../behavior/deep-links.js';
import { unshadowed } from '../behavior/unshadowed.js';
import { tag } from '../options/tag.js';

interface Card {
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

/** The cards on the page. They share their listeners, which go with the last card. */
const cards = new Set<Card>();
let observer: MutationObserver | undefined;

/** Requests an update of every card on the page. */
export function updateCards(): void {
  for (const card of cards) card.requestUpdate();
}

/** The card that links from elsewhere lead to: the first of the page, or in a shadow root of the page. */
export function linkedCard(): Card | undefined {
  return unshadowed(document).querySelector(tag) ?? [...cards][0];
}

function followLink(): void {
  followAddress(linkedCard());
}

/** Tells the contact form of every card that the reader is online again. */
function forwardOnline({ type }: Event): void {
  for (const { shadowRoot } of cards) shadowRoot?.dispatchEvent(new UIEvent(type));
}

/** Keeps a card up to date with the language, the address and the connection of the page. */
export function addCard(card: Card): void {
  if (cards.size === 0) {
    observer = new MutationObserver(updateCards);
    observer.observe(unshadowed(document).documentElement, { attributeFilter: ['lang'] });
    addEventListener('hashchange', followLink);
    addEventListener('online', forwardOnline);
  }
  cards.add(card);
}

/** Forgets a card that has left the page. */
export function removeCard(card: Card): void {
  cards.delete(card);
  if (cards.size === 0) {
    observer?.disconnect();
    removeEventListener('hashchange', followLink);
    removeEventListener('online', forwardOnline);
  }
}
