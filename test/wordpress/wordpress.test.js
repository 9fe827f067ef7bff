import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import sanitize from 'sanitize-html';
import { open } from '../support/browsers.js';
import { wordPressPost } from '../support/wordpress.js';
import { editors } from './editors.js';
import { missingForWordPress } from './missing.js';
import { cardFrame, sightOf } from './sight.js';
import { setBlog } from './stage.js';

const missing = missingForWordPress();
if (missing) console.log(missing);
const { host, browser, snippets, blog } = missing ? {} : await setBlog({ variant: 'compact' });

/**
 * What readers see of a snippet, by who pasted it where. An administrator may post any HTML; an
 * author may not, and WordPress takes out what it does not know as harmless.
 */
const sights = {
  administrator: {
    'block editor': {
      script: 'the card',
      pinned: 'the card',
      'one-tag': 'the card',
      'no-javascript': 'the card',
      iframe: 'the card in a frame',
      link: 'the card in a locked frame',
      html: 'all words',
    },
    // It makes paragraphs of its own, which must not come between the card and its fallback.
    'classic editor': {
      script: 'the card',
      pinned: 'the card',
      'one-tag': 'the card',
      'no-javascript': 'the card',
      iframe: 'the card in a frame',
      link: 'the card in a locked frame',
      html: 'all words',
    },
  },
  author: {
    'block editor': {
      script: 'the fallback',
      pinned: 'the fallback',
      'one-tag': 'nothing',
      'no-javascript': 'all words and the fallback',
      iframe: 'nothing',
      link: 'the card in a locked frame',
      html: 'all words',
    },
    'classic editor': {
      script: 'the fallback',
      pinned: 'the fallback',
      'one-tag': 'nothing',
      'no-javascript': 'all words and the fallback',
      iframe: 'nothing',
      link: 'the card in a locked frame',
      html: 'all words',
    },
  },
};

for (const [role, editorsOfRole] of Object.entries(sights)) {
  for (const [editor, kinds] of Object.entries(editorsOfRole)) {
    suite(`In WordPress, by an ${role} in the ${editor},`, { skip: missing }, () => {
      for (const [kind, sight] of Object.entries(kinds)) {
        test(`the ${kind} snippet shows ${sight}`, async () => {
          const { link } = await blog.publish(role, editors[editor](kind, snippets[kind]));
          const page = await open(browser, link);
          assert.equal(await sightOf(page, host), sight);
          await page.close();
        });
      }
    });
  }
}

suite('WordPress', { skip: missing }, () => {
  test('lets administrators and editors post unfiltered HTML, and authors not', async () => {
    const may = {};
    for (const role of ['administrator', 'editor', 'author']) {
      const query = { context: 'edit' };
      const { capabilities } = await blog.ask(role, '/wp/v2/users/me', { query });
      may[role] = capabilities.unfiltered_html ?? false;
    }
    assert.deepEqual(may, { administrator: true, editor: true, author: false });
  });

  test('keeps each letter of the plain HTML of an author', async () => {
    const { content } = await blog.publish('author', snippets.html);
    assert.equal(content.raw, snippets.html);
  });

  test('lets everything pass that its imitation for faster tests lets pass', () => {
    const [attributesOf, protocols] = blog.allowedHtml();
    const { '*': everywhere, ...own } = wordPressPost.allowedAttributes;
    const tooMuch = Object.entries(own).flatMap(([tag, attributes]) =>
      [...attributes, ...everywhere]
        .filter((attribute) => !(attribute in (attributesOf[tag] ?? {})))
        .map((attribute) => `${tag} ${attribute}`),
    );
    assert.deepEqual(tooMuch, []);
    const unknown = wordPressPost.allowedSchemes.filter((each) => !protocols.includes(each));
    assert.deepEqual(unknown, []);
  });

  for (const kind of ['script', 'pinned', 'one-tag', 'no-javascript', 'iframe', 'html']) {
    test(`takes out of an author’s ${kind} what its imitation for faster tests does`, async () => {
      const { content } = await blog.publish('author', snippets[kind]);
      // wp_targeted_link_rel() adds this, after the filter.
      const filtered = content.raw
        .replaceAll(/(<a [^>]*target="[^>]*) rel="noopener"/g, '$1')
        // It leaves comments, which nobody sees: the styles of a prerendered card are one.
        .replaceAll(/<!--.*?-->/gs, '');
      assert.equal(filtered.trim(), sanitize(snippets[kind], wordPressPost).trim());
    });
  }
});

suite('The frame that WordPress makes of a link', { skip: missing }, () => {
  /** The frame as readers see it, whoever wrote the post. */
  async function openFrame() {
    const { link } = await blog.publish('author', snippets.link);
    const page = await open(browser, link);
    return { page, frame: await cardFrame(page, host) };
  }

  test('shows the variant that the link asks for', async () => {
    assert.match(snippets.link, /\/compact\//);
    const { page, frame } = await openFrame();
    const variant = await frame.$eval('kratom-info-card', (card) => card.variant);
    assert.equal(variant, 'compact');
    await page.close();
  });

  test('is high enough for the card, which readers do not have to scroll', async () => {
    const { page, frame } = await openFrame();
    const [window, content] = await frame.evaluate(() => [
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    assert.ok(window > 1000);
    assert.ok(content <= window, `${content} px in ${window} px`);
    await page.close();
  });

  for (const [what, part] of [
    ['dials no number', 'call-button'],
    ['opens no page', 'directions-link'],
  ]) {
    test(what, async () => {
      const { page, frame } = await openFrame();
      const link = await frame.waitForSelector(`kratom-info-card >>> [part~=${part}]`);
      const blocked = new Promise((resolve) => {
        page.on('console', (message) => {
          if (/^Blocked opening .* sandboxed frame/.test(message.text())) resolve(message.text());
        });
      });
      await link.click();
      assert.ok((await blocked).includes(await link.evaluate(({ href }) => href)));
      await page.close();
    });
  }
});
