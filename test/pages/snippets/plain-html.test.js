import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import sanitize from 'sanitize-html';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { read } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';
import { wordPressPost } from '../../support/wordpress.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** Plain HTML on a page: its words, its links, and everything that it consists of. */
async function contentOf(markup) {
  const page = await open(browser, site.publish({ body: `<div id="pasted">${markup}</div>` }));
  const text = await read(page, { within: '#pasted', open: true });
  const content = await page.$eval('#pasted', (pasted) => ({
    links: [...pasted.querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]),
    elements: [...pasted.querySelectorAll('*')].map(
      ({ localName, attributes }) =>
        `${localName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).sort()}`,
    ),
  }));
  await page.close();
  return { text, ...content };
}

suite('The plain HTML snippet, after a sanitizer with the rules of a WordPress post,', () => {
  for (const variant of variants) {
    test(`has lost nothing of the ${variant}`, async () => {
      const { html } = await builder.snippets({
        host: host.address,
        variant,
        'treatment-url': 'https://clinic.example/?a=1&b=2',
      });
      const [before, after] = [
        await contentOf(html),
        await contentOf(sanitize(html, wordPressPost)),
      ];
      assert.equal(after.text, before.text);
      assert.deepEqual(after.links, before.links);
      // `<details open>` is what the test did to read the text.
      assert.deepEqual(after.elements, before.elements);
      assert.ok(before.links.length > 4);
    });
  }

  test('is what a sanitizer lets pass, while the others are not', async () => {
    const snippets = await builder.snippets({ host: host.address, variant: 'compact' });
    const left = Object.fromEntries(
      ['script', 'one-tag', 'iframe', 'no-javascript'].map((kind) => [
        kind,
        /<(kratom-info-card|script|template|iframe)/.test(sanitize(snippets[kind], wordPressPost)),
      ]),
    );
    assert.deepEqual(left, {
      script: false,
      'one-tag': false,
      iframe: false,
      'no-javascript': false,
    });
    // The words of the fallback and the phone number stay even so.
    assert.match(sanitize(snippets.script, wordPressPost), /href="tel:\+18444860671"/);
  });

  test('holds no script, style, custom tag or address that could run code', async () => {
    const { html } = await builder.snippets({ host: host.address });
    const names = [...html.matchAll(/<([a-z][^\s>/]*)/g)].map(([, name]) => name);
    assert.deepEqual(
      names.filter((name) => !wordPressPost.allowedTags.includes(name)),
      [],
    );
    assert.doesNotMatch(html, /\s(style|class|on\w+|part|slot|tabindex|data-[\w-]+)=/);
  });
});
