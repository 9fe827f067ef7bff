import { expect } from '@open-wc/testing';
import { assertArticle } from '../../src/article/check.js';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { readOptions } from '../../src/options/read-options.js';
import { card } from '../../src/view/card.js';
import { modelOf } from '../../src/view/model.js';
import { articleSaying, articleWith, spoiled } from './helpers/bundled.js';
import { rootOf, showCard, variants } from './helpers/card.js';

/** What the check says about an article; nothing if it takes it. */
function refusal(article: unknown): string | undefined {
  try {
    assertArticle(article);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** The paths of all texts in some data. */
function textsIn(data: object, path = ''): string[] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [path + name];
    return typeof value === 'object' && value !== null ? textsIn(value, `${path}${name}.`) : [];
  });
}

describe('the check of an article', () => {
  const messages: readonly (readonly [path: string, value: unknown, message: string])[] = [
    ['sections.2.heading', undefined, 'sections.2.heading must be text without HTML'],
    ['sections.2', 7, 'sections.2 must be an object'],
    ['sections', {}, 'sections must be a list'],
    ['sections.1.blocks.0', 7, 'sections.1.blocks.0 must be text without HTML'],
    ['sections.0.id', 'What is it?', 'sections.0.id must be lower-case words joined by hyphens'],
    ['sections.0.id', 'symptoms', 'sections.2.id must be unique'],
    ['sections.0.blocks.0', 'A claim. [99]', 'sections.0.blocks.0: source 99 must be in article'],
    ['sources.0.id', 2, 'sources.1.id must be unique'],
    ['sources.0.id', '1', 'sources.0.id must be a whole number above 0'],
    ['sources.0.url', 'example.org', 'sources.0.url must be a full http:// or https:// address'],
    ['sources.0.checked', 'today', 'sources.0.checked must be a day such as 2026-12-31'],
    ['emergency.call', 'CALL', 'emergency.call must be a phone number of 3 to 15 digits'],
    ['helpLines.0.featured', 'yes', 'helpLines.0.featured must be true or false'],
    ['direction', 'up', 'direction must be ltr or rtl'],
    ['lang', 'english', 'lang must be a language tag such as pt-BR'],
    ['sections.0.color', 'red', 'sections.0.color must be left out'],
  ];

  for (const [path, value, message] of messages) {
    it(`says: article.${message}`, () => {
      expect(refusal(spoiled(en, path, value))).to.include(`TypeError: article.${message}`);
    });
  }

  it('names the fields that a misspelled one may stand for', () => {
    const [section, ...others] = en.sections;
    const misspelled = { id: section?.id, headng: section?.heading, blocks: section?.blocks };

    expect(refusal({ ...en, sections: [misspelled, ...others] })).to.equal(
      'TypeError: article.sections.0.headng must be left out, or named heading or short',
    );
    expect(refusal(spoiled(en, 'sections.1.blocks.1', { text: 'A list', itmes: [] }))).to.equal(
      'TypeError: article.sections.1.blocks.1.itmes must be left out, or named items',
    );
    expect(refusal(spoiled(en, 'helpLines.0.phone', '911'))).to.equal(
      'TypeError: article.helpLines.0.phone must be left out, or named short or message or url or featured',
    );
  });

  // Whatever the bundled articles happen to have.
  const accepted: readonly (readonly [what: string, article: unknown])[] = [
    ['no sections and no help lines', articleWith({ opening: [], sections: [], helpLines: [] })],
    ['a notice of its translation', articleWith({ translationNotice: 'A translation.' })],
    ['a note that is only a text', spoiled(en, 'sections.0.blocks.0', { text: 'A note.' })],
    [
      'a day without a heading',
      spoiled(en, 'sections.0.blocks.0', { asOf: '2026-02-28', text: 'x' }),
    ],
    ['a list without items', spoiled(en, 'sections.0.blocks.0', { text: 'A list', items: [] })],
    [
      'a help line with a name and a text only',
      spoiled(en, 'helpLines', [{ name: 'A', text: 'B' }]),
    ],
    [
      'a year for every source',
      articleWith({ sources: en.sources.map((one) => ({ ...one, year: 2026 })) }),
    ],
    ['fewer months', spoiled(en, 'labels.months', ['January'])],
    ['a number in a text that cites nothing', spoiled(en, 'disclaimer', 'Not a citation. [99]')],
    ['the name of its JSON Schema', spoiled(en, '$schema', 'article.schema.json')],
    ['placeholders', spoiled(en, 'title', '{name}, {shortName}, {phone} and {other}')],
    ['a language with a script and a region', spoiled(en, 'lang', 'zh-Hant-TW')],
    ['an id that begins like one of the card’s', spoiled(en, 'sections.0.id', 'help-for-parents')],
  ];

  for (const [what, article] of accepted) {
    it(`takes ${what}`, () => {
      expect(refusal(article)).to.equal(undefined);
    });
  }

  it('refuses a citation to nowhere wherever the card would show it', () => {
    const refused: string[] = [];
    const shown: string[] = [];
    // One path for each field, because the card is rendered for each.
    const paths = new Map(textsIn(en).map((path) => [path.replace(/\d+/g, '*'), path]));
    for (const path of paths.values()) {
      const article = articleSaying(path, 'A claim. [99]');
      if (refusal(article)?.includes('source 99')) refused.push(path);
      const model = modelOf(article, provider, readOptions({}, article, String));
      if (card(model).toString().includes('data-kic-cites="99"')) shown.push(path);
    }
    expect(shown).not.to.be.empty;
    expect(refused).to.deep.equal(shown);
  });

  for (const variant of variants) {
    it(`refuses the ids of the ${variant} itself as ids of sections`, async () => {
      const element = await showCard(`variant="${variant}" contact-endpoint="https://a.example/"`);
      const own = [...rootOf(element).querySelectorAll('[id^="kic-"]')]
        .map(({ id }) => id.replace('kic-', ''))
        .filter((id) => en.sections.every((section) => section.id !== id));

      expect(own).to.include('title');
      for (const id of own) {
        expect(refusal(spoiled(en, 'sections.0.id', id)), id).to.include('article.sections.0.id');
      }
    });
  }
});
