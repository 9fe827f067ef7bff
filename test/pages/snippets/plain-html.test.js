import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import sanitize from 'sanitize-html';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { read } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { article, variants } from '../../support/words.js';
import { wordPressPost } from '../../support/wordpress.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** Plain HTML on a page: its words, its links, and everything that it consists of. */
async function contentOf(markup) {
  const page = await open(browser, site.publish({ body: `<div id="pasted">${markup}</div>` }));
  const text = await read(page, { within: '#pasted' });
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

/** Sanitizers, from those that let most pass to one that leaves paragraphs, lists and links. */
const sanitizers = {
  'with the rules of a WordPress post': wordPressPost,
  'with its own rules': {},
  'that keeps hardly anything': {
    allowedTags: ['p', 'ul', 'li', 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'tel', 'sms'],
  },
};

/** The numbers in square brackets, as in `[5, 6]`. */
const numbersIn = (text) =>
  [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers]) => numbers.split(', ').map(Number));

/** The paragraphs of the list of sources. */
const isSource = (line) => /^\[\d+\] /.test(line);

suite('Plain HTML after a sanitizer', () => {
  for (const [rules, options] of Object.entries(sanitizers)) {
    for (const variant of variants) {
      test(`${rules} cites in the ${variant} what its list names`, async () => {
        const { html } = await builder.snippets({ host: host.address, variant });
        const page = await open(browser, site.publish({ body: sanitize(html, options) }));
        const lines = (await page.$eval('body', (body) => body.innerText)).split('\n');
        await page.close();

        const cited = numbersIn(lines.filter((line) => !isSource(line)).join(' '));
        const listed = lines.filter(isSource);
        assert.ok(cited.length > 1);
        assert.deepEqual([...new Set(cited)].sort(), numbersIn(listed.join(' ')).sort());
        for (const line of listed) {
          const [id] = numbersIn(line);
          const { title, by } = article.sources.find((source) => source.id === id);
          assert.ok(line.startsWith(`[${id}] ${title} · ${by}`), line);
        }
      });
    }
  }

  test('has nothing that editors drop or show as a leftover', async () => {
    for (const variant of variants) {
      const { html } = await builder.snippets({ host: host.address, variant });
      assert.doesNotMatch(html, /<(details|summary|footer|section|sup|ol)\b/);
      assert.doesNotMatch(html, /href="#|↑|\s(id|value)=/);
    }
  });

  test('names help before the provider, in every variant', async () => {
    for (const variant of variants) {
      const { html } = await builder.snippets({ host: host.address, variant });
      const calls = [...html.matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number);
      assert.deepEqual(calls.slice(0, 3), ['911', '+18006624357', '+18444860671']);
      const [before] = html.split('tel:+18444860671');
      assert.ok(before.includes(article.labels.advertisement));
    }
  });
});
