interface Card {
    readonly shadowRoot: ShadowRoot | null;
    requestUpdate(): void;
}
/** Requests an update of every card on the page. */
export declare function updateCards(): void;
/** Keeps a card up to date with the language, the address and the connection of the page. */
export declare function addCard(card: Card): void;
/** Forgets a card that has left the page. */
export declare function removeCard(card: Card): void;
export {};
