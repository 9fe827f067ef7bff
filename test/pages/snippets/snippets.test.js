import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { styleHash } from '../../support/policy.js';
import { frameIn, read, whenUpgraded } from '../../support/read.js';
import { below } from '../../support/site.js';
import { setStage } from '../../support/stage.js';
import { mainWords, oneLine, variants } from '../../support/words.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);
const snippetsOf = await builder.snippetsOfVariants({ host: host.address });

/** What a reader sees of a snippet on a fresh page of another origin. */
async function paste(snippet, kind, options) {
  const page = await open(browser, site.publish({ body: snippet }), options);
  const upgrades = ['script', 'pinned', 'one-tag'].includes(kind) && options?.javascript !== false;
  if (upgrades) await whenUpgraded(page);
  const text = await read(page);
  const frame = kind === 'iframe' ? await read(await frameIn(page)) : '';
  const isElement = await page.evaluate(() => Boolean(customElements.get('kratom-info-card')));
  await page.close();
  return { text: `${text} ${frame}`, isElement, said: page.said };
}

function assertSays(text, words) {
  for (const each of words)
    assert.ok(text.includes(oneLine(each)), `“${each}” is not in “${text}”.`);
}

for (const variant of variants) {
  suite(`The ${variant} on a fresh page of another origin`, () => {
    const snippets = snippetsOf[variant];

    for (const kind of ['script', 'pinned', 'one-tag', 'no-javascript', 'iframe', 'html']) {
      test(`pasted as ${kind} says what a reader has to know`, async () => {
        const { text, isElement, said } = await paste(snippets[kind], kind);
        assertSays(text, [...mainWords[variant], below]);
        assert.equal(isElement, ['script', 'pinned', 'one-tag'].includes(kind));
        assert.deepEqual(said, []);
      });
    }

    for (const kind of ['script', 'pinned']) {
      test(`pasted as ${kind} leaves its fallback to a reader without JavaScript`, async () => {
        const { text } = await paste(snippets[kind], kind, { javascript: false });
        assertSays(text, [...mainWords.fallback, below]);
      });
    }

    for (const kind of ['no-javascript', 'html']) {
      test(`pasted as ${kind} says everything without JavaScript`, async () => {
        const { text } = await paste(snippets[kind], kind, { javascript: false });
        assertSays(text, [...mainWords[variant], below]);
      });
    }

    test('pasted as iframe says everything without JavaScript', async () => {
      // Frames of the same site share a process, and with it the switch for JavaScript.
      const snippet = snippets.iframe.replaceAll('127.0.0.1', 'localhost');
      const { text } = await paste(snippet, 'iframe', { javascript: false });
      assertSays(text, [...mainWords[variant], below]);
    });
  });
}

suite('On a page with the strictest policy', () => {
  const { origin } = new URL(host.address);
  for (const [kind, directive, source] of [
    ['script-without-style', 'script-src', origin],
    ['pinned-without-style', 'script-src', origin],
    ['no-javascript', 'style-src', `'${styleHash}'`],
    ['iframe', 'frame-src', origin],
  ]) {
    test(`the ${kind} snippet needs nothing but ${directive}`, async () => {
      const snippet = snippetsOf.compact[kind].replace(/ style="[^"]*"/g, '');
      const policy = [
        "default-src 'none'",
        'img-src data:',
        `${directive} ${source}`,
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; ');
      const headers = { 'content-security-policy': policy };
      const page = await open(browser, site.publish({ body: snippet, headers }));
      if (directive === 'script-src') await whenUpgraded(page);
      const text = await read(kind === 'iframe' ? await frameIn(page) : page);
      assertSays(text, mainWords.compact);
      assert.deepEqual(page.said, []);
      await page.close();
    });
  }
});
