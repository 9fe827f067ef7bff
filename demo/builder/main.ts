import { shadesOf } from './accent.js';
import {
  addLanguages,
  addOtherOptions,
  addSections,
  fieldsOf,
  nameSections,
  ownColor,
} from './choices.js';
import { copy } from './copy.js';
import { oneTagFigure } from './figures.js';
import { fillForm, readForm, showMessage } from './form.js';
import { readLink } from './link.js';
import { showMarked } from './marks.js';
import { hiddenFrame, Ruler } from './measure.js';
import { dismissOffers, showOffers } from './offers.js';
import {
  cardQuery,
  endpointAddress,
  folderAddress,
  frameOptions,
  readOptions,
  webAddress,
  writeOptions,
} from './options.js';
import { announcer, debounce, find } from './page.js';
import { cardIn, fitScreen, showOptions, showPage } from './preview.js';
import { loadRelease } from './release.js';
import { snippets } from './snippets.js';

const form = find('#options', HTMLFormElement);
const accent = find('#accent', HTMLInputElement);
const sections = find('#sections', HTMLElement);
const useOwnColor = find('#own-color', HTMLInputElement);
const host = find('#host', HTMLInputElement);
const hostNote = find('#host-note', HTMLElement);
const stage = find('#stage', HTMLElement);
const frame = find('#preview', HTMLIFrameElement);
const results = find('#results', HTMLElement);
const noResults = find('#no-results', HTMLElement);
const marked = find('#marked', HTMLElement);
const failure = find('#failure', HTMLElement);
const say = announcer(find('#status', HTMLElement));

/** The folder that this page was served from: where the card's files are too. */
const home = new URL('.', location.href).href;

const link = readLink(new URLSearchParams(location.search), home);
/** The addresses of other sites that came with the link, and that the visitor confirmed. */
const confirmed: string[] = [];

let options = readOptions(link.query, home);
const release = loadRelease(home);
release.catch(() => undefined); // Said where the snippets are made.
const shownCard = cardIn(frame);
const rulerFrame = hiddenFrame(frame.src);
const ruler = new Ruler(rulerFrame, cardIn(rulerFrame));

const hasHost = () => folderAddress(host.value) !== undefined;

/** Addresses that may be missing, and what makes one of what was typed. */
const addresses = [
  {
    field: find('#treatment-url', HTMLInputElement),
    note: find('#treatment-note', HTMLElement),
    read: webAddress,
  },
  {
    field: find('#contact-endpoint', HTMLInputElement),
    note: find('#contact-note', HTMLElement),
    read: endpointAddress,
  },
].map((address) => ({
  ...address,
  isUsable: () =>
    address.field.value.trim() === '' || address.read(address.field.value) !== undefined,
}));

function showMessages(): void {
  showMessage(
    host,
    hostNote,
    hasHost() ? undefined : 'Give the full address of a folder, such as https://example.org/card/',
  );
  for (const { field, note, isUsable } of addresses) {
    const problem = 'Left out until it is a full address that starts with https://';
    showMessage(field, note, isUsable() ? undefined : problem);
  }
}

/** Announces a problem once the visitor has stopped typing for a while. */
const announceProblemsSoon = debounce(() => {
  if (!hasHost() && document.activeElement === host) say(hostNote.textContent);
  for (const { field, note, isUsable } of addresses) {
    if (!isUsable() && document.activeElement === field) say(note.textContent);
  }
}, 1200);

function showSnippets(texts: Record<string, string>): void {
  for (const code of results.querySelectorAll<HTMLElement>('[data-snippet], [data-extra]')) {
    const text = texts[code.dataset['snippet'] ?? code.dataset['extra'] ?? ''] ?? '';
    showMarked(code, text, confirmed);
  }
  marked.hidden = results.querySelector('mark') === null;
  find('#marked span', HTMLElement).textContent = confirmed.join(', ');
}

async function updateSnippets(): Promise<void> {
  const wanted = options;
  const [built, heights] = await Promise.all([release, ruler.measure(wanted)]);
  // By now the visitor may have chosen something else.
  if (heights === undefined || wanted !== options || !hasHost()) return;
  showSnippets(snippets(options, heights, built));
  find('#version', HTMLElement).textContent = built.version;
  results.ariaBusy = 'false';
}

const updateSnippetsSoon = debounce(() => {
  updateSnippets().catch((error: unknown) => {
    failure.textContent = `The snippets cannot be made. ${String(error)}`;
  });
}, 120);

const updateAddressSoon = debounce(() => {
  const query = writeOptions(options, home).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}, 250);

function update(): void {
  showMessages();
  nameSections(sections, options);
  find('#accent-shades', HTMLElement).textContent = shadesOf(options);
  fitScreen(stage, frame, options);
  shownCard.then(
    (card) => {
      showOptions(card, options);
      showPage(card, options);
    },
    () => undefined, // The ruler misses the same file, and says so.
  );
  for (const note of results.querySelectorAll<HTMLElement>('[data-when-accent]')) {
    note.hidden = options.accent === undefined;
  }
  const isLeftOut = String(cardQuery(options)) !== String(cardQuery(frameOptions(options)));
  for (const note of results.querySelectorAll<HTMLElement>('[data-when-left-out]')) {
    note.hidden = !isLeftOut;
  }
  results.hidden = !hasHost();
  noResults.hidden = hasHost();
  results.ariaBusy = 'true';
  if (hasHost()) updateSnippetsSoon();
  else showSnippets({});
}

/** Fills the form in, and shows the card and its snippets. */
export function showBuilder(): void {
  addSections(sections);
  addLanguages(find('#lang', HTMLSelectElement));
  addOtherOptions(find('#other-options', HTMLElement), form);
  find('#one-tag-figure', HTMLElement).textContent = oneTagFigure();
  fillForm(form, fieldsOf(options));
  update();
  showOffers(link.offers, ({ name, address }, isUsed, label) => {
    say(`${label}: ${isUsed ? 'filled in' : 'left out'}.`);
    if (!isUsed) return;
    const field = find(`#${name}`, HTMLInputElement);
    confirmed.push(address);
    field.value = address;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  new ResizeObserver(() => {
    fitScreen(stage, frame, options);
  }).observe(stage);
}

form.addEventListener('input', ({ target }) => {
  if (target === accent) useOwnColor.checked = false;
  if (useOwnColor.checked) accent.value = ownColor;
  const fields = readForm(form);
  if (useOwnColor.checked) fields.delete('accent');
  options = readOptions(fields, home);
  update();
  updateAddressSoon();
  announceProblemsSoon();
});

host.addEventListener('change', () => {
  host.value = folderAddress(host.value) ?? host.value;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
});

find('#start-over', HTMLButtonElement).addEventListener('click', () => {
  dismissOffers();
  options = readOptions(new URLSearchParams(), home);
  fillForm(form, fieldsOf(options));
  update();
  updateAddressSoon();
  say('All choices are back to the defaults.');
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('[data-copy]');
  if (!(button instanceof HTMLElement)) return;
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (source) void copy(source, say);
});
