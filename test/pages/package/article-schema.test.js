import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { dist } from '../../support/host.js';

const { articles, renderCard } = await import(new URL('server.js', dist));
const schema = JSON.parse(await readFile(new URL('article.schema.json', dist), 'utf8'));
const { article, provider } = JSON.parse(await readFile(new URL('article.json', dist), 'utf8'));
const fitsSchema = addFormats(new Ajv()).compile(schema);

/** A copy of some data with another value at a path; `undefined` takes the field away. */
function edited(data, path, value) {
  const copy = JSON.parse(JSON.stringify(data));
  const keys = path.split('.');
  const last = keys.pop();
  const holder = keys.reduce((part, key) => part[key], copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

/** What the card says about a replacement; nothing if it takes it. */
function refusal(replaced) {
  try {
    renderCard({ format: 'json', ...replaced });
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** JSON Schema cannot compare one value with another. */
const isBeyondSchema = (message) => /must be (unique|in article\.sources)$/.test(message);

function assertSameVerdict(replaced, what) {
  const message = refusal(replaced);
  if (isBeyondSchema(message)) return;
  assert.equal(fitsSchema(replaced), message === undefined, `${what}: ${message}`);
}

/** One path for each field that some data has. */
function pathsIn(data) {
  const all = (part, outer) =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [`${outer}${key}`, ...all(value, `${outer}${key}.`)]
        : [`${outer}${key}`],
    );
  return new Map(all(data, '').map((path) => [path.replace(/\d+/g, '*'), path])).values();
}

/** Good and bad ones, for any field. */
const values = [
  ...[undefined, null, true, false, 0, -1, 1.5, 2026, [], {}, [7], ['words'], { text: 'words' }],
  ...['', ' ', '\n', 'words', 'a < b', '<b>words</b>', '<!-- -->', '{name}', 'ltr', 'up'],
  ...['2026-02-28', '2026-02-30', '2026-13-01', '2026', '2026-1-1', 'today'],
  ...['https://a.example/?b=1', 'HTTP://A.EXAMPLE', 'https://', '/a', 'mailto:a@b.example'],
  ...['988', '+1 (800) 555-0100', '12', '1234567890123456', '1-800-GET-HELP', '911,1'],
  ...['es', 'pt-BR', 'zh-Hant-TW', 'english', 'not a language', 'EN_us'],
  ...['risk', 'a-b-2', 'title', 'help', 'source-1', 'citation-1', 'contact-name', 'error-name'],
  ...['contact', 'help-for-parents', 'Risk', 'a b', '2nd'],
];

const newFields = ['$schema', 'asOf', 'heading', 'items', 'url', 'year', 'featured', 'titel'];

suite('The JSON Schema of an article', () => {
  test('takes the bundled articles and the provider', async () => {
    for (const { lang } of articles) {
      const file = JSON.parse(renderCard({ format: 'json', lang }));
      assert.ok(fitsSchema(file), JSON.stringify(fitsSchema.errors));
      assert.ok(fitsSchema({ $schema: 'article.schema.json', ...file }));
    }
  });

  test('may stand in the article and the provider too, and the card takes them', () => {
    const $schema = 'https://cards.example/article.schema.json';
    const both = { article: { $schema, ...article }, provider: { $schema, ...provider } };
    assert.ok(fitsSchema(both));
    assert.equal(refusal(both), undefined);
  });

  test('says the same as the card about every field of an article', () => {
    for (const path of pathsIn(article)) {
      for (const value of values) {
        const what = `${JSON.stringify(value)} at ${path}`;
        assertSameVerdict({ article: edited(article, path, value) }, what);
      }
    }
  });

  test('says the same as the card about every field of a provider', () => {
    const whole = { ...provider, treatmentUrl: 'https://clinic.example/' };
    for (const path of pathsIn(whole)) {
      for (const value of values) {
        const what = `${JSON.stringify(value)} at ${path}`;
        assertSameVerdict({ provider: edited(whole, path, value) }, what);
      }
    }
  });

  test('says the same as the card about fields that are not there yet', () => {
    const places = [
      '',
      'sections.0.',
      'sections.1.blocks.1.',
      'sections.1.blocks.4.',
      'sources.3.',
    ];
    for (const place of [...places, 'helpLines.0.', 'labels.', 'emergency.', 'providerMessage.']) {
      for (const name of newFields) {
        for (const value of ['words', 'https://a.example/', '2026-02-03', 2026, true, ['words']]) {
          const path = place + name;
          const what = `${JSON.stringify(value)} at ${path}`;
          assertSameVerdict({ article: edited(article, path, value) }, what);
        }
      }
    }
  });

  test('describes what editors show', () => {
    const { Source, Section } = schema.definitions;
    assert.match(Source.properties.checked.description, /last checked.*such as 2026-12-31/s);
    assert.match(Section.properties.heading.description, /text without HTML/);
    assert.equal(Source.description, 'A numbered reference.');
  });
});
