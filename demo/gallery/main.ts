import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { addScript } from '../builder/add-script.js';
import { find } from '../builder/page.js';
import { showOwnWords } from './own-words.js';

const script = find('#script', HTMLElement);
const figures = [...document.querySelectorAll('figure')];

/** Shows every card in a language, and its line of HTML with it. */
async function showLanguage(lang: string, file: string): Promise<void> {
  if (lang) await addScript(document, file);
  for (const figure of figures) {
    const card = figure.querySelector('kratom-info-card');
    const line = figure.querySelector('code');
    if (!card || !line) continue;
    if (lang) card.setAttribute('lang', lang);
    else card.removeAttribute('lang');
    const attribute = lang ? ` lang="${lang}"` : '';
    line.textContent = line.textContent.replace(/( lang="[^"]*")?></, `${attribute}><`);
  }
  script.textContent = script.textContent.replace(/HOST\/[^"]*/, `HOST/${file}`);
}

find('.languages', HTMLFormElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  void showLanguage(target.value, target.dataset['script'] ?? '');
});

const own = document.querySelector<KratomInfoCard>('#own-card');
if (own) showOwnWords(own);
