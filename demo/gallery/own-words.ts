import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { ownEntries } from '../../src/article/own-entries.js';
import { debounce, find } from '../builder/page.js';

/** Shows what a visitor writes as the words or the provider of a card, or what is wrong with it. */
export function showOwnWords(card: KratomInfoCard): void {
  const problem = find('#own-problem', HTMLElement);
  const fields = {
    provider: find('#provider', HTMLTextAreaElement),
    article: find('#article-words', HTMLTextAreaElement),
  };

  function show(): void {
    problem.textContent = '';
    for (const [name, field] of Object.entries(fields)) {
      try {
        // Refused with an event, which says why, when it is not what the card needs.
        if (field.value) Reflect.set(card, name, JSON.parse(field.value));
      } catch (error) {
        problem.textContent = `${name}: ${String(error)}`;
      }
    }
  }

  card.addEventListener('kic-error', ({ error }) => {
    problem.textContent = String(error);
  });
  find('#own', HTMLFormElement).addEventListener('input', debounce(show, 300));

  void customElements.whenDefined('kratom-info-card').then(show);
  void bundledWords().then((words) => {
    // Unless the visitor was faster.
    fields.article.value ||= words;
  });
}

/** The article as the card brings it, to be changed. */
async function bundledWords(): Promise<string> {
  const answer = await fetch('article.json');
  const bundled: unknown = await answer.json();
  return JSON.stringify(ownEntries(bundled).get('article'), null, 2);
}
