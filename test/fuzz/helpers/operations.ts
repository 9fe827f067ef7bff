import * as fc from 'fast-check';
import { es } from '../../../src/article/es.js';
import { en } from '../../../src/article/en.js';
import { provider } from '../../../src/article/provider.js';
import { KratomInfoCard } from '../../../src/element/kratom-info-card.js';
import { renderCard } from '../../../src/entries/server.js';
import { edited, type Edit } from './edits.js';
import { type Answer } from './fake-server.js';
import { oddValue, type OddName } from './odd-values.js';
import type { PlaceName } from './places.js';
import { updated, type Actor, type Replaced, type Stage } from './stage.js';

/** Something that a page, a reader or a browser does. It is printed as the code that makes it. */
export interface Operation {
  perform(stage: Stage): unknown;
}

function operation<Values extends unknown[]>(
  name: string,
  perform: (stage: Stage, ...values: Values) => unknown,
): (...values: Values) => Operation {
  return (...values) => ({
    perform: (stage) => perform(stage, ...values),
    [fc.toStringMethod]: () => `${name}(${values.map((each) => fc.stringify(each)).join(', ')})`,
  });
}

/** The same for what is done to one of the cards. */
function act<Values extends unknown[]>(
  name: string,
  perform: (actor: Actor, stage: Stage, ...values: Values) => unknown,
): (which: number, ...values: Values) => Operation {
  return operation(name, (stage, which: number, ...values: Values) =>
    perform(stage.actor(which), stage, ...values),
  );
}

// What a page asks for.

export const setAttribute = act('setAttribute', ({ card }, _, name: string, value: string) => {
  card.setAttribute(name, value);
});

export const removeAttribute = act('removeAttribute', ({ card }, _, name: string) => {
  card.removeAttribute(name);
});

export const toggleAttribute = act('toggleAttribute', ({ card }, _, name: string) => {
  card.toggleAttribute(name);
});

export const setProperty = act('setProperty', ({ card }, _, name: string, value: unknown) => {
  Reflect.set(card, name, value);
});

export const setOddProperty = act('setOddProperty', ({ card }, _, name: string, odd: OddName) => {
  Reflect.set(card, name, oddValue(odd));
});

/** Replaces the article or the provider by another one, which may be good or bad. */
export const replace = act(
  'replace',
  (actor, stage, property: Replaced, edits: readonly Edit[]) => {
    stage.replace(actor, property, edited(bundled[property], edits));
  },
);

export const replaceByOdd = act(
  'replaceByOdd',
  (actor, stage, property: Replaced, odd: OddName) => {
    stage.replace(actor, property, oddValue(odd));
  },
);

export const bringBack = act('bringBack', (actor, stage, property: Replaced) => {
  stage.replace(actor, property, undefined);
});

export const requestUpdate = act('requestUpdate', ({ card }) => {
  card.requestUpdate();
});

// Where cards come from, and where they go.

export const move = act('move', async ({ card }, { places }, to: PlaceName) => {
  const place = await places.find(to);
  if (place) place.append(card);
  else card.remove();
});

/** Takes a card into the document of a place, but not into the place. */
export const adopt = act('adopt', async ({ card }, { places }, into: PlaceName) => {
  (await places.find(into))?.ownerDocument?.adoptNode(card);
});

export const clone = act('clone', ({ card }, stage, isDeep: boolean) => {
  follow(stage, card.cloneNode(isDeep));
});

/** Copies a card into the document of a place, and the copy into the page. */
export const importCopy = act('importCopy', async ({ card }, stage, into: PlaceName) => {
  const place = await stage.places.find(into);
  follow(stage, (place?.ownerDocument ?? document).importNode(card, true));
});

export const addCard = operation('addCard', (stage) => {
  stage.add(stage.newCard());
});

/** Adds a card that is taken to a place before it was anywhere. */
export const addElsewhere = operation('addElsewhere', async (stage, name: PlaceName) => {
  const card = document.createElement('kratom-info-card');
  (await stage.places.find(name))?.append(card);
  stage.add(card);
});

/** Adds a card that a server rendered, in which a reader has opened something already. */
export const addPrerendered = operation(
  'addPrerendered',
  (stage, options: Readonly<Record<string, unknown>>, opened: number) => {
    const { contentDocument, card } = blank();
    const rendered = contentDocument.createElement('div');
    const { length } = stage.page.said;
    rendered.innerHTML = renderCard(options);
    // What the server says, it says elsewhere.
    stage.page.said.splice(length);
    const template = rendered.querySelector('template');
    for (const { name, value } of rendered.firstElementChild?.attributes ?? []) {
      card.setAttribute(name, value);
    }
    const root = card.attachShadow({ mode: 'open' });
    if (template) root.append(template.content);
    // The styles that the script brings have to do.
    root.querySelector('link')?.remove();
    const disclosures = root.querySelectorAll('details');
    const disclosure = disclosures[opened % (disclosures.length + 1)];
    if (disclosure) disclosure.open = true;
    const actor = follow(stage, card);
    if (disclosure) actor.open.add(disclosure.id.replace('kic-', ''));
  },
);

/** Adds a card that a page's script has filled before the card's own script was there. */
export const addLate = operation(
  'addLate',
  async (stage, properties: Readonly<Record<string, unknown>>, edits: readonly Edit[]) => {
    const { card } = blank();
    for (const [name, value] of Object.entries(properties)) Reflect.set(card, name, value);
    Reflect.set(card, 'article', edited(en, edits));
    const actor = follow(stage, card);
    await actor.card.updateComplete;
    const { length } = actor.errors.splice(0);
    if (length > 1) stage.page.faults.push(`${length} errors tell of one article.`);
    if (length === 0) actor.taken.set('article', actor.card.article);
  },
);

export const closeFrame = operation('closeFrame', async ({ places }) => {
  // Its last events would not come any more.
  await places.settle();
  places.closeFrame();
});

// What is around a card, and in it.

export const setContent = act('setContent', ({ card }, _, markup: string) => {
  card.innerHTML = markup;
});

export const setPageLanguage = operation('setPageLanguage', (_, lang: string) => {
  document.documentElement.lang = lang;
});

/** Adds a language that no card has: there is no way to take one away. */
export const addLanguage = operation('addLanguage', (_, lang: string) => {
  KratomInfoCard.addArticle({ ...es, lang });
});

export const goTo = operation('goTo', ({ places }, fragment: string) => {
  places.goTo(fragment);
});

export const tellWindow = operation('tellWindow', (_, type: string) => {
  dispatchEvent(new Event(type));
});

// What a reader does.

export const click = act('click', ({ card }, stage, at: number) => {
  stage.guard();
  elementIn(card, at)?.click();
});

export const focusOn = act('focusOn', ({ card }, _, at: number) => {
  elementIn(card, at)?.focus();
});

export const toggle = act('toggle', ({ card }, _, at: number) => {
  const disclosures = card.shadowRoot?.querySelectorAll('details') ?? [];
  const disclosure = disclosures[at % disclosures.length];
  // Without a window there is no reader, and no event.
  if (disclosure && card.ownerDocument.defaultView) disclosure.open = !disclosure.open;
});

export const type = act('type', ({ card, typed }, _, at: number, text: string) => {
  const fields = card.shadowRoot?.querySelectorAll<HTMLInputElement>('form [name]') ?? [];
  const field = fields[at % fields.length];
  if (field) write(field, text, typed);
});

/** Fills in the form so that it can be sent. */
export const fillIn = act('fillIn', ({ card, typed }) => {
  for (const field of card.shadowRoot?.querySelectorAll<HTMLInputElement>('form [name]') ?? []) {
    const text = { name: 'Ada', phone: '555-0100', consent: 'yes' }[field.name] ?? '';
    write(field, text, typed);
  }
});

export const send = act('send', ({ card }, stage, answer: Answer, words: string) => {
  stage.guard();
  stage.server.choose(answer, words);
  card.shadowRoot?.querySelector('button')?.click();
});

/** What only a script does: an event out of nowhere. */
export const dispatch = act('dispatch', ({ card }, stage, at: number, type: string) => {
  stage.guard();
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  elementIn(card, at)?.dispatchEvent(event);
});

// How long all of this takes.

export const update = act('update', ({ card }) => updated(card));

export const rest = operation('rest', (stage) => stage.settle());

const bundled = { article: en, provider };

/** A card that is not yet one, in a document that knows no such element. */
function blank() {
  const contentDocument = document.implementation.createHTMLDocument();
  const card = contentDocument.createElement('kratom-info-card');
  contentDocument.body.append(card);
  return { contentDocument, card };
}

/** Puts a new card into the page, where it becomes one if it was none. */
function follow(stage: Stage, node: Node): Actor {
  stage.places.home.append(node);
  if (!(node instanceof KratomInfoCard)) throw new Error('This is no card.');
  return stage.add(node);
}

function write(field: HTMLInputElement, text: string, typed: Map<string, string>): void {
  field.focus();
  if (field.type === 'checkbox') field.checked = text !== '';
  else field.value = text;
  typed.set(field.name, field.type === 'checkbox' ? String(field.checked) : field.value);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function elementIn({ shadowRoot }: Element, at: number): HTMLElement | undefined {
  const elements = shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [];
  return elements[at % elements.length];
}
