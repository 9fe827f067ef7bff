import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { suite, test } from 'node:test';
import { isRequired } from '../support/browsers/is-required.js';
import { open } from '../support/browsers.js';
import { openBuilder } from '../support/builder.js';
import { pasteTargets, recordPasteTargets } from '../support/figures.js';
import { setStage } from '../support/stage.js';
import { article, mainWords } from '../support/words.js';

const isInstalled = existsSync(new URL('node_modules', import.meta.url));
const hint = 'The sanitizers and editors are not installed: npm ci --prefix test/paste-targets';
if (isRequired && !isInstalled) throw new Error(hint);

const { targets, editorScript, kept } = isInstalled ? await import('./targets.js') : {};
const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);
const snippets = await builder.snippets({ host: host.address, variant: 'compact' });

const sources = article.sources.map(({ id, title }) => `[${id}] ${title}`);
const words = {
  // The compact card cites every source.
  all: [...mainWords.compact, ...sources],
  fallback: mainWords.fallback,
  phone: 'href="tel:+18444860671"',
};

const kinds = [
  'script',
  'script-without-style',
  'one-tag',
  'iframe',
  'iframe-without-style',
  'no-javascript',
  'html',
];

/** Every target: a function from what is pasted to what is kept, which may be in the browser. */
async function openTargets() {
  if (!isInstalled) return {};
  const page = await open(browser, site.publish({ body: '' }));
  await page.evaluate(await editorScript());
  const editors = await page.evaluate(() => Object.keys(window.editors));
  const inEditor = (name) => (markup) =>
    page.evaluate((editor, pasted) => window.editors[editor](pasted), name, markup);
  return {
    ...targets,
    ...Object.fromEntries(editors.map((name) => [name, inEditor(name)])),
  };
}

/** What readers get of each snippet, pasted into a target. */
async function sightsIn(paste) {
  const sights = {};
  for (const kind of kinds) {
    sights[kind] = await Promise.resolve(snippets[kind])
      .then(paste)
      .then((markup) => kept(markup, words))
      .catch(() => 'the page is not built');
  }
  return sights;
}

const all = await openTargets();
const measured = {};

suite('What is left of a snippet', { skip: !isInstalled && hint }, () => {
  for (const [name, paste] of Object.entries(all)) {
    test(`in ${name} is what the site says`, async () => {
      measured[name] = await sightsIn(paste);
      await recordPasteTargets(measured);
      assert.deepEqual(measured[name], (await pasteTargets())[name]);
    });

    test(`in ${name} is everything, with the numbers of its sources, where it is plain HTML`, async () => {
      const { html } = await sightsIn(paste);
      assert.match(html, /^all words/);
    });
  }

  test('is the card where a site is built from MDX, if the snippet has no style', async () => {
    const sights = await sightsIn(targets['MDX and React']);
    assert.equal(sights['script-without-style'], 'the card');
    assert.equal(sights['iframe-without-style'], 'the card in its frame');
    assert.equal(sights.html, 'all words');
  });
});
