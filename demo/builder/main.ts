import { shadesOf } from './accent.js';
import { boxHeightsOf } from './box-heights.js';
import { announcesProblems, hasHost, showMessages } from './address-fields.js';
import {
  addLanguages,
  addOtherOptions,
  addPlaces,
  addSections,
  fieldsOf,
  nameSections,
  ownColor,
} from './choices.js';
import { copy, copyFormatted } from './copy.js';
import { oneTagFigure } from './figures.js';
import { fillForm, readForm } from './form.js';
import { checkHost } from './host-notice.js';
import { readLink } from './link.js';
import { hiddenFrame, Ruler } from './measure.js';
import { dismissOffers, showOffers } from './offers.js';
import { readOptions, writeOptions } from './options.js';
import { announcer, debounce, find } from './page.js';
import { showCopied, showPlace } from './paste.js';
import { placeOf, takesText } from './places.js';
import { cardIn, fitScreen, showOptions, showPage, textIn } from './preview.js';
import { loadRelease } from './release.js';
import { setAvailable, setBusy, showNotes, showSnippets, whenReady } from './results.js';
import { snippets } from './snippets.js';
import { Thumbnails } from './thumbnails.js';

const form = find('#options', HTMLFormElement);
const accent = find('#accent', HTMLInputElement);
const sections = find('#sections', HTMLElement);
const useOwnColor = find('#own-color', HTMLInputElement);
const stage = find('#stage', HTMLElement);
const frame = find('#preview', HTMLIFrameElement);
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
const thumbnails = new Thumbnails(find('#variants', HTMLElement), ruler);

/** Whether readers get the words of the card without the card. */
const isText = () => takesText(placeOf(options.place));

async function updateSnippets(): Promise<void> {
  const wanted = options;
  const [built, heights] = await Promise.all([release, ruler.measure(wanted)]);
  // By now the visitor may have chosen something else.
  if (heights === undefined || wanted !== options || !hasHost()) return;
  const texts = snippets(options, heights, built);
  showSnippets(texts, options, confirmed);
  textIn(await shownCard).innerHTML = texts.html;
  find('#version', HTMLElement).textContent = built.version;
  setBusy(false);
  const boxHeights = await boxHeightsOf(wanted, ruler);
  if (wanted === options) find('#heights', HTMLElement).textContent = boxHeights;
  await thumbnails.showHeights(wanted);
}

const updateSnippetsSoon = debounce(() => {
  updateSnippets().catch((error: unknown) => {
    failure.textContent = `The snippets cannot be made. ${String(error)}`;
  });
}, 120);

const checkHostSoon = debounce(() => {
  // A missing release is said where the snippets are made.
  if (hasHost())
    release.then(
      ({ version }) => checkHost(options, version),
      () => undefined,
    );
}, 600);

const updateAddressSoon = debounce(() => {
  const query = writeOptions(options, home).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}, 250);

const announceProblemsSoon = announcesProblems(say);

async function showCard(): Promise<void> {
  const card = await shownCard;
  showOptions(card, options);
  showPage(card, options);
  card.hidden = isText();
  textIn(card).hidden = !isText();
  await thumbnails.show(options);
}

function update(): void {
  showMessages();
  showPlace(placeOf(options.place));
  nameSections(sections, options);
  find('#accent-shades', HTMLElement).textContent = isText()
    ? 'Pasted as text, it takes the colors of your page.'
    : shadesOf(options);
  fitScreen(stage, frame, options);
  showCard().catch(() => undefined); // The ruler misses the same file, and says so.
  showNotes(options);
  setAvailable(hasHost());
  setBusy(true);
  if (hasHost()) updateSnippetsSoon();
  else showSnippets({}, options, confirmed);
  checkHostSoon();
}

/** Opens what a link leads into. Not every browser does so by itself. */
function openTarget(): void {
  const target = document.querySelector(':target');
  const around = document.querySelectorAll('details:not([open]):has(:target), details:target');
  for (const closed of around) closed.setAttribute('open', '');
  if (around.length > 0) target?.scrollIntoView();
}

/** Fills the form in, and shows the card and its snippets. */
export function showBuilder(): void {
  addPlaces(find('#places', HTMLElement));
  addSections(sections);
  addLanguages(find('#lang', HTMLSelectElement));
  addOtherOptions(find('#other-options', HTMLElement), form);
  find('#one-tag-figure', HTMLElement).textContent = oneTagFigure();
  fillForm(form, fieldsOf(options));
  update();
  openTarget();
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

addEventListener('hashchange', openTarget);

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

async function copyForPlace(): Promise<void> {
  await whenReady();
  const isCopied = isText()
    ? await copyFormatted(textIn(await shownCard), say)
    : await copy(find('#code-main', HTMLElement), say);
  if (isCopied) showCopied();
}

find('#copy-main', HTMLButtonElement).addEventListener('click', () => void copyForPlace());

find('#as-text', HTMLButtonElement).addEventListener('click', () => {
  find('input[name=place][value=editor]', HTMLInputElement).click();
  // The pressed button is gone: it belongs to places that take code.
  find('#copy-main', HTMLButtonElement).focus();
  say('“Another editor” is chosen now, which takes text.');
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('[data-copy]');
  if (!(button instanceof HTMLElement)) return;
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (source) void copy(source, say);
});
