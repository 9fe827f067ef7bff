import { copy } from '../builder/copy.js';
import { announcer, find } from '../builder/page.js';
import { card, showOption } from './card.js';
import { chosenPart, showPart } from './parts.js';
import { chosenProperties, showDefaults, startOver } from './properties.js';
import { rulesOf } from './rules.js';

const css = find('#css', HTMLElement);
const say = announcer(find('#status', HTMLElement));
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Shows what is chosen on the card, and as the CSS that does it. */
function update(): void {
  const rules = rulesOf(chosenProperties(), chosenPart());
  sheet.replaceSync(rules);
  css.textContent = rules || '/* Choose something first. */';
  showDefaults();
}

find('#properties', HTMLFormElement).addEventListener('input', update);
find('#properties', HTMLFormElement).addEventListener('reset-property', update);

find('#shown', HTMLFormElement).addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement) showOption(target.name, target.value);
  // The card answers in a microtask of its own.
  void card.updateComplete.then(update);
});

find('#parts', HTMLFormElement).addEventListener('input', () => {
  update();
  void showPart(say);
});

find('#start-over', HTMLButtonElement).addEventListener('click', () => {
  startOver();
  find('#parts', HTMLFormElement).reset();
  update();
  say('Everything is back to the defaults.');
});

find('[data-copy]', HTMLButtonElement).addEventListener('click', () => {
  void copy(css, say);
});

void customElements.whenDefined('kratom-info-card').then(async () => {
  await card.updateComplete;
  update();
});
// The colors of a card that follows the page change with it.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update);
