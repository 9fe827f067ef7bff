import { KratomInfoCard } from '../../../src/element/kratom-info-card.js';
import { renderCard } from '../../../src/entries/server.js';
import { variants } from '../../unit/helpers/card.js';
import { expectSame } from './expect-same.js';
import type { Operation } from './operations.js';
import { Stage, type Actor } from './stage.js';

/** Plays a sequence, and holds what is always true of cards. */
export async function expectWell(operations: readonly Operation[]): Promise<void> {
  const stage = new Stage();
  const { page, actors, places } = stage;
  try {
    for (const operation of operations) await operation.perform(stage);
    stage.actor(0);
    await stage.settle();
    for (const actor of actors) {
      const { isConnected, ownerDocument } = actor.card;
      if (isConnected && ownerDocument.defaultView) expectShown(actor, ownerDocument.defaultView);
    }
    for (const { card } of actors) places.home.append(card);
    await stage.settle();
    for (const actor of actors) expectShown(actor, window);
    for (const actor of actors) expectOpen(actor);
    for (const actor of actors) expectTyped(actor);
    for (const line of new Set(page.said)) {
      const times = page.said.filter((each) => each === line).length;
      if (times > actors.length) page.faults.push(`It was said ${times} times: ${line}`);
      if (!line.startsWith('warn: <kratom-info-card>: ')) page.faults.push(`It was said: ${line}`);
    }
    for (const actor of actors) await expectAsFresh(stage, actor);
    for (const { errors } of actors)
      page.faults.push(...errors.map((error) => `kic-error: ${error.message}`));
    if (page.faults.length > 0) fail(page.faults.join('\n'));
  } finally {
    stage.leave();
  }
}

function fail(what: string): never {
  throw new Error(what);
}

/** Every element, and every attribute of one, that the views make of the bundled words. */
const pieces = new Set(
  variants.flatMap((variant) => {
    const template = document.createElement('template');
    template.innerHTML = renderCard({
      variant,
      treatmentUrl: 'https://clinic.example/',
      contactEndpoint: 'https://forms.example/',
      sections: '',
    });
    return piecesIn(template.content.querySelector('template')?.content ?? template.content);
  }),
);
// Which elements show a heading depends on a level, and which have these attributes on the reader.
const depends = /^h\d$|^h\d\[|^\w+\[(tabindex|open|aria-invalid)\]$/;

function piecesIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${element.localName}[${name}]`),
  ]);
}

/** Holds that a card shows its words and the provider's number, in its own styles, and only that. */
function expectShown({ card }: Actor, view: Window): void {
  const { shadowRoot: root, provider, article } = card;
  const box = root?.lastElementChild;
  if (!root || !box) return fail('The card shows nothing.');

  const call = root.querySelector('[data-kic-action=call]');
  const digits = provider.phone.replace(/\D/g, '');
  const address = call?.getAttribute('href');
  if (!address?.startsWith('tel:') || !address.endsWith(digits)) {
    fail(`There is no link to ${provider.phone}, but to ${String(address)}.`);
  }
  if (!call?.checkVisibility()) fail('The link to the number is not to be seen.');

  const strange = new Set(
    piecesIn(root).filter((piece) => !pieces.has(piece) && !depends.test(piece)),
  );
  if (strange.size > 0) fail(`No view makes ${[...strange].join(', ')}.`);
  for (const link of root.querySelectorAll('[href], [action]')) {
    const target = link.getAttribute('href') ?? link.getAttribute('action') ?? '';
    if (!/^(https?:\/\/|(tel|sms):\+?\d+$|#kic-)/.test(target)) {
      fail(`A link leads to ${target}.`);
    }
  }

  // The result names fields as the server does. A way back leads to whatever cites the source.
  for (const link of root.querySelectorAll(':not([part=result] *)[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const isThere = id.startsWith('kic-citation-')
      ? root.querySelector(`[data-kic-cites~="${id.replace('kic-citation-', '')}"]`)
      : root.getElementById(id);
    if (!isThere) fail(`A link leads to ${id}, which is not there.`);
  }
  if (view.getComputedStyle(box).boxSizing !== 'border-box') fail('The card has lost its styles.');
  const title = root.querySelector('[part=title]')?.textContent;
  const expected = shownAs(article?.title ?? '', provider);
  if (title !== expected) fail(`The title is ${String(title)}, and not ${expected}.`);
}

/** Words as a page shows them: with the provider's details, and as HTML's parser reads them. */
function shownAs(words: string, { name, shortName, phone }: Actor['card']['provider']): string {
  const details = new Map([
    ['{name}', name],
    ['{shortName}', shortName],
    ['{phone}', phone],
  ]);
  return words
    .replace(/\{\w+\}/g, (placeholder) => details.get(placeholder) ?? placeholder)
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
}

/** Holds that those sections stand open that the card has told of. */
function expectOpen({ card, open }: Actor): void {
  const ids = new Set<string>();
  for (const { id, open: isOpen } of card.shadowRoot?.querySelectorAll('details') ?? []) {
    // Of two sections with one id, only the first opens again.
    if (!ids.has(id) && isOpen !== open.has(id.replace('kic-', ''))) {
      fail(`${id} is ${isOpen ? 'open' : 'closed'}, and the card told otherwise.`);
    }
    ids.add(id);
  }
}

/** Holds that what was typed stands where it was typed. */
function expectTyped({ card, typed }: Actor): void {
  for (const field of card.shadowRoot?.querySelectorAll<HTMLInputElement>('form [name]') ?? []) {
    const value = field.type === 'checkbox' ? String(field.checked) : field.value;
    const expected = typed.get(field.name);
    if (expected !== undefined && value !== expected) {
      fail(`“${expected}” was typed into ${field.name}, where “${value}” stands.`);
    }
  }
}

/** Holds that a card shows, and has warned of, what a new one with the same attributes does. */
async function expectAsFresh({ page }: Stage, { card, taken }: Actor): Promise<void> {
  const before = [...page.said];
  const fresh = card.cloneNode(false);
  if (!(fresh instanceof KratomInfoCard)) return fail('Its clone is no card.');
  for (const [property, value] of taken) Reflect.set(fresh, property, value);
  card.after(fresh);
  await fresh.updateComplete;
  const [shown, expected] = [markupOf(card), markupOf(fresh)];
  fresh.remove();
  expectSame(shown, expected);
  // An attribute may spell a number in another way than the property did.
  const upToValue = (line: string) => line.replace(/=.*/s, '');
  for (const line of page.said.slice(before.length)) {
    if (!before.map(upToValue).includes(upToValue(line))) fail(`It never said: ${line}`);
  }
}

/** What a card shows, but for what is the reader's: what is open, has the focus, was sent. */
function markupOf({ shadowRoot }: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = shadowRoot?.lastElementChild?.outerHTML ?? '';
  for (const each of copy.querySelectorAll('details')) each.removeAttribute('open');
  for (const each of copy.querySelectorAll('[tabindex]')) each.removeAttribute('tabindex');
  for (const each of copy.querySelectorAll('form')) each.replaceChildren();
  return copy.innerHTML;
}
