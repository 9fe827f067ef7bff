import { ownEntries } from '../../src/article/own-entries.js';
import { announcer, find } from '../builder/page.js';

declare global {
  interface ImportMeta {
    /** Vite's: whether the page is being served from its source. */
    readonly env: { readonly DEV: boolean };
  }
}

const list = find('#stored', HTMLElement);
const failure = find('#failure', HTMLSelectElement);
const say = announcer(find('#status', HTMLElement));

/** Asks the receiver for something. Elsewhere than in `npm start` there is none. */
async function ask(path: string, method = 'GET'): Promise<Response> {
  // A request would leave errors in the console.
  if (!import.meta.env.DEV) throw new Error('There is no receiver.');
  const response = await fetch(`contact/${path}`, { method, cache: 'no-store' });
  if (!response.ok) throw new Error(`The receiver said ${response.status}.`);
  return response;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A request as the receiver stored it. */
function item(request: unknown): HTMLElement {
  const { id, storedAt, fields } = Object.fromEntries(ownEntries(request));
  const entries = [...ownEntries(fields), ['stored under', id]];
  return element(
    'li',
    element('h3', new Date(String(storedAt)).toLocaleString()),
    element(
      'dl',
      ...entries.flatMap(([name, value]) => [
        element('dt', String(name)),
        element('dd', [value].flat().join('\n') || '–'),
      ]),
    ),
  );
}

async function show(): Promise<void> {
  const [requests, mode] = await Promise.all([
    ask('requests').then((response): Promise<unknown> => response.json()),
    ask('failure').then((response) => response.text()),
  ]);
  const items = [...ownEntries(requests).values()].map(item).reverse();
  list.replaceChildren(...items);
  find('#none', HTMLElement).hidden = items.length > 0;
  failure.value = mode;
  say(items.length === 1 ? '1 request is stored.' : `${items.length} requests are stored.`);
}

/** Does something with the receiver, or says that there is none. */
function attempt(act: () => Promise<unknown>): void {
  const answers = (does: boolean): void => {
    find('#requests', HTMLElement).hidden = !does;
    find('#no-receiver', HTMLElement).hidden = does;
  };
  act().then(
    () => {
      answers(true);
    },
    () => {
      answers(false);
    },
  );
}

find('#refresh', HTMLButtonElement).addEventListener('click', () => {
  attempt(show);
});

find('#empty', HTMLButtonElement).addEventListener('click', () => {
  attempt(async () => {
    await ask('requests', 'DELETE');
    await show();
  });
});

failure.addEventListener('change', () => {
  attempt(() => ask(`failure?${new URLSearchParams({ mode: failure.value }).toString()}`, 'PUT'));
});

attempt(show);
