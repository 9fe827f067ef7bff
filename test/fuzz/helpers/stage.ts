import '../../unit/helpers/card.js';
import { KicToggleEvent } from '../../../src/behavior/events.js';
import type { KratomInfoCard } from '../../../src/element/kratom-info-card.js';
import { fakeServer } from './fake-server.js';
import { watchPage } from './page-around.js';
import { Places } from './places.js';

export type Replaced = 'article' | 'provider';

/** A card of a sequence, and what has to be true of it by now. */
export interface Actor {
  readonly card: KratomInfoCard;
  /** The sections that stand open, as the card has told. */
  readonly open: Set<string>;
  /** What stands in the fields of the form, by their names. */
  readonly typed: Map<string, string>;
  /** The replacements that the card has taken. */
  readonly taken: Map<Replaced, unknown>;
  /** What `kic-error` told. */
  readonly errors: Error[];
}

/** Where one sequence of operations is played, and what is seen there meanwhile. */
export class Stage {
  readonly page = watchPage();
  readonly places = new Places((window) => {
    this.page.watch(window);
  });
  readonly server = fakeServer();
  readonly actors: Actor[] = [];
  readonly #language = document.documentElement.lang;
  readonly #guarded = new WeakMap<EventTarget, Set<string>>();

  /** One of the cards, whatever the number. The first comes when it is needed. */
  actor(which: number): Actor {
    return this.actors[which % this.actors.length] ?? this.add(this.newCard());
  }

  newCard(): KratomInfoCard {
    const card = document.createElement('kratom-info-card');
    this.places.home.append(card);
    return card;
  }

  /** Follows one more card. */
  add(card: KratomInfoCard): Actor {
    const actor: Actor = {
      card,
      open: new Set(),
      typed: new Map(),
      taken: new Map(),
      errors: [],
    };
    this.actors.push(actor);
    card.addEventListener('kic-toggle', (event) => {
      if (!(event instanceof KicToggleEvent)) return;
      if (event.open) actor.open.add(event.section);
      else actor.open.delete(event.section);
    });
    card.addEventListener('kic-contact', ({ state }) => {
      if (state === 'sent') actor.typed.clear();
    });
    card.addEventListener('kic-error', ({ error }) => {
      actor.errors.push(error);
    });
    return actor;
  }

  /** Assigns a replacement: the card takes it, or says no once and stays as it was. */
  replace({ card, taken, errors }: Actor, property: Replaced, value: unknown): void {
    const before = card[property];
    Reflect.set(card, property, value);
    const { length } = errors.splice(0);
    if (length === 0) taken.set(property, value === undefined ? undefined : card[property]);
    else if (length > 1) this.page.faults.push(`${length} errors tell of one ${property}.`);
    else if (card[property] !== before) {
      this.page.faults.push(`A refused ${property} took the place of another.`);
    }
  }

  /** Keeps the page where it is, and notes what the card should not have left to the browser. */
  guard(): void {
    for (const { card } of this.actors) {
      const { shadowRoot } = card;
      for (const type of ['click', 'submit']) {
        // These listeners come after the card's own.
        if (shadowRoot) this.#listen(shadowRoot, type, (event) => this.#note(event, shadowRoot));
        this.#listen(card, type, stay);
      }
    }
  }

  #listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    const types = this.#guarded.get(target) ?? new Set();
    if (!types.has(type)) target.addEventListener(type, listener);
    this.#guarded.set(target, types.add(type));
  }

  #note(event: Event, root: ShadowRoot): void {
    const path = event.composedPath();
    const own = [...root.querySelectorAll('form, a[href^="#kic-"]')].find((each) =>
      path.includes(each),
    );
    const isLeft =
      own && !event.defaultPrevented && (event.type === 'submit') === own.matches('form');
    if (isLeft) this.page.faults.push(`The browser is left to ${event.type} <${own.localName}>.`);
    stay(event);
  }

  /** Waits until the cards and the page around them are done. */
  async settle(): Promise<void> {
    this.guard();
    await this.places.settle();
    for (const { card } of this.actors) await updated(card);
    // A card that has just come may open what the address names.
    await this.places.settle();
    this.guard();
  }

  leave(): void {
    for (const { card } of this.actors) card.remove();
    this.places.leave();
    this.page.leave();
    this.server.leave();
    document.documentElement.lang = this.#language;
  }
}

/** Waits for a card to show its state. One that was never in a document has nothing to show. */
export async function updated(card: KratomInfoCard): Promise<void> {
  if (card.shadowRoot) await card.updateComplete;
}

/** Prevents what would lead away from the page. */
function stay(event: Event): void {
  // A node of a frame is no instance of this window's classes.
  const isLink = (each: EventTarget) => Reflect.get(each, 'localName') === 'a';
  if (event.type === 'submit' || event.composedPath().some(isLink)) event.preventDefault();
}
