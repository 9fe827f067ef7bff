import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { en } from '../../src/article/en.js';
import { assertArticle, assertProvider } from '../../src/article/check.js';
import { provider } from '../../src/article/provider.js';
import type { Article } from '../../src/article/types.js';
import { activateInnerLinks } from '../../src/behavior/inner-links.js';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articles, renderCard, type RenderOptions } from '../../src/entries/server.js';
import '../unit/helpers/card.js';
import { listenToConsole } from '../unit/helpers/console.js';
import { edited, editsOf, type Edit } from './helpers/edits.js';
import { expectSame } from './helpers/expect-same.js';
import { holds } from './helpers/holds.js';
import { asText } from './helpers/parsed.js';
import { options } from './helpers/options.js';
import { words } from './helpers/texts.js';

/** What a server puts into the shadow root, without the link to the styles. */
function prerendered(all: RenderOptions): string {
  const holder = document.createElement('template');
  holder.innerHTML = renderCard(all);
  const content = holder.content.querySelector('template')?.content;
  if (content) activateInnerLinks(content);
  return content?.lastElementChild?.outerHTML ?? '';
}

/** What the element puts there. */
async function rendered(all: RenderOptions): Promise<string> {
  const card = document.createElement('kratom-info-card');
  Object.assign(card, all);
  document.body.append(card);
  await card.updateComplete;
  const shown = card.shadowRoot?.lastElementChild?.outerHTML ?? '';
  card.remove();
  return shown;
}

/** The replacements that pass the check, as options. */
function taken(edits: readonly Edit[], otherEdits: readonly Edit[]): RenderOptions {
  const article: unknown = JSON.parse(JSON.stringify(edited(en, edits)));
  const details: unknown = JSON.parse(JSON.stringify(edited(provider, otherEdits)));
  const all: RenderOptions = {};
  if (
    passes(() => {
      assertArticle(article);
    })
  )
    Object.assign(all, { article });
  if (
    passes(() => {
      assertProvider(details);
    })
  )
    Object.assign(all, { provider: details });
  return all;
}

/** Whether a check says yes. */
function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

describe('a server', () => {
  listenToConsole();

  before(() => {
    for (const article of articles) KratomInfoCard.addArticle(article);
  });

  holds(
    'renders what the element renders',
    0.3,
    fc.tuple(options, editsOf(en), editsOf(provider)),
    async ([asked, edits, otherEdits]) => {
      const all = { ...asked, ...taken(edits, otherEdits) };

      expectSame(await rendered(all), prerendered(all));
    },
  );

  holds(
    'loses no word in plain HTML',
    0.3,
    fc.array(words, { minLength: 8, maxLength: 8 }),
    (texts) => {
      const [
        title = '',
        heading = '',
        name = '',
        text = '',
        one = '',
        two = '',
        three = '',
        four = '',
      ] = texts;
      const article: Article = {
        ...en,
        title,
        disclaimer: text,
        opening: [one],
        sections: [
          {
            id: 'one',
            heading,
            blocks: [two, { text: three, items: [one, four] }, { heading, text: four }],
          },
        ],
        helpLines: [{ name, text, call: '911' }],
      };
      if (!passes(() => assertArticle(article))) return;

      const { body } = new DOMParser().parseFromString(
        renderCard({ format: 'html', article }),
        'text/html',
      );
      const shown = body.textContent;
      for (const each of [title, heading, text]) expect(shown).to.include(asText(filled(each)));
      // These are shown as they are.
      for (const each of [name, text]) expect(shown).to.include(asText(each));
      for (const each of [one, two, three, four]) {
        expect(shown).to.include(asText(filled(each)));
      }
    },
  );
});

/** Words with the provider's details. */
function filled(text: string): string {
  const { name, shortName, phone } = provider;
  return text
    .replaceAll('{name}', name)
    .replaceAll('{shortName}', shortName)
    .replaceAll('{phone}', phone);
}
