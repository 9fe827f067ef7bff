import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { frameIn, read, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { article, claimsIn, oneLine, provider, say, variants } from '../../support/words.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

const whole = { within: '#pasted', open: true };

/** The text of a card that was pasted, with everything opened that a reader can open. */
async function textOf(snippet, { javascript = true, citations = true, isElement = false } = {}) {
  const body = `<div id="pasted">\n${snippet}\n</div>`;
  const page = await open(browser, site.publish({ body }), { javascript });
  if (isElement) await whenUpgraded(page);
  const text = await read(page, { ...whole, citations });
  await page.close();
  return text;
}

async function textInFrame(snippet) {
  const page = await open(browser, site.publish({ body: snippet }));
  const frame = await frameIn(page);
  await whenUpgraded(frame);
  const text = await read(frame, { open: true });
  await page.close();
  return text;
}

const snippetsOf = await builder.snippetsOfVariants({ host: host.address });
const wordsOf = Object.fromEntries(
  await Promise.all(
    variants.map(async (variant) => [
      variant,
      await textOf(snippetsOf[variant].script, { isElement: true }),
    ]),
  ),
);

/** What stands for a placeholder that no detail of the provider fills. */
const placeholders = {
  author: say(article.byline),
  phone: '[\\d-]+',
  number: '\\d+',
  date: '\\w+ \\d+, \\d+',
};

/** All texts of article.json as patterns, the longest first: “Call {phone}” before a number alone. */
const known = textsIn({ article, provider })
  .map((text) => say(oneLine(text), { phone: '{phone}' }))
  .sort((a, b) => lengthOf(b) - lengthOf(a))
  .map((text) => {
    const pattern = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const withAny = pattern.replace(/\{(\w+)\}/g, (placeholder, key) => placeholders[key]);
    return new RegExp(`(?<!\\w)${withAny}(?!\\w)`, 'g');
  });

const uncited = (text) => text.replace(/ ?\[[\d, ]+\]/g, '');

/** What is left of a text without the texts of article.json. */
const leftoverOf = (text) => known.reduce((rest, pattern) => rest.replace(pattern, ' '), text);

const onlyMarks = /^[\s.,:;()·↑–-]*$/;

/** The sentences and headings of article.json in a text; labels differ from form to form. */
const textsSaidIn = (text) =>
  sentencesIn({ ...article, labels: undefined, contact: undefined })
    .map((words) => oneLine(say(words)))
    .filter((words) => text.includes(words));

for (const variant of variants) {
  suite(`The ${variant} has the same words`, () => {
    const snippets = snippetsOf[variant];
    const words = wordsOf[variant];
    let wordsWithoutCitations;

    before(async () => {
      const options = { isElement: true, citations: false };
      wordsWithoutCitations = await textOf(snippets.script, options);
    });

    test('prerendered', async () => {
      const text = await textOf(snippets['no-javascript'], { javascript: false });
      // The links back to the text need the script.
      assert.equal(text, oneLine(words.replaceAll('↑', '')));
    });

    test('in an iframe', async () => {
      assert.equal(await textInFrame(snippets.iframe), words);
    });

    // In another order, and with the numbers of the sources as text.
    test('as plain HTML', async () => {
      const text = await textOf(snippets.html, { javascript: false });
      assert.deepEqual(textsSaidIn(uncited(text)), textsSaidIn(wordsWithoutCitations));
      assert.match(leftoverOf(uncited(text)), onlyMarks);
    });

    test('as article.json, and no others', async () => {
      assert.match(leftoverOf(wordsWithoutCitations), onlyMarks);
    });
  });
}

test('The article leaves out no word of article.json', async () => {
  const text = await textOf(snippetsOf.article.script, { isElement: true, citations: false });
  const { labels, ...rest } = { ...article, contact: undefined };
  assert.ok(text.includes(labels.shortAnswer));
  for (const words of sentencesIn(rest)) {
    assert.ok(text.includes(oneLine(say(words.trim()))), `“${words}” is missing.`);
  }
});

/** How long a text is once its placeholder is filled. */
function lengthOf(text) {
  return text.replace(/\{\w+\}/, 'November 23, 2026').length;
}

function textsIn(value) {
  if (typeof value === 'string') return claimsIn(value);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const sentences =
  'title shortAnswer opening heading blocks items text disclaimer aboutAuthor'.split(' ');

/** The texts that a reader reads, rather than those that name, number or address something. */
function sentencesIn(value, field = '') {
  if (typeof value === 'string') return sentences.includes(field) ? claimsIn(value) : [];
  if (Array.isArray(value)) return value.flatMap((each) => sentencesIn(each, field));
  return Object.entries(value ?? {}).flatMap(([name, part]) => sentencesIn(part, name));
}
