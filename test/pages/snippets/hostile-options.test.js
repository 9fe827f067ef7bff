import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { htmlKinds, openBuilder, snippetsOn } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { frameIn } from '../../support/read.js';
import { below } from '../../support/site.js';
import { setStage } from '../../support/stage.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

const attack = 'window.__pwned=1';

/** Each tries to leave an attribute, a tag, a script, a template, a comment or an address. */
const hostile = [
  `"><script>${attack}</script>`,
  `'><img src=x onerror="${attack}">`,
  `</script><script>${attack}</script>`,
  `</template></kratom-info-card><img src=x onerror=${attack}>`,
  `javascript:${attack}`,
  `--><svg onload=${attack}>`,
  `" onmouseover="${attack}" autofocus onfocus="${attack}" x="`,
  `\n\n<script>${attack}</script>\n\n`,
  `&quot;&gt;&lt;script&gt;${attack}&lt;/script&gt;`,
  `{name}\${${attack}}`,
];

/** The same inside of an address that is one. */
const addresses = (start) => hostile.map((text) => `${start}${text}/`);

const fields = ['variant', 'sections', 'theme', 'heading-level', 'accent', 'lang'];

/** Attributes that a snippet may have, besides `data-*` for the card's own. */
const allowed = new Set(
  'variant sections theme heading-level treatment-url lang style src async integrity crossorigin title width height loading frameborder shadowrootmode rel href part id dir name class tabindex aria-label aria-labelledby role target value'.split(
    ' ',
  ),
);

/** Pastes every kind into one page, and looks for code that ran and for markup that broke out. */
async function pasteAll(snippets) {
  const body = htmlKinds
    .map((kind) => `<div class="pasted" data-kind="${kind}">\n${snippets[kind]}\n</div>`)
    .join('\n');
  const page = await open(browser, site.publish({ body }));
  const found = await page.evaluate(() => {
    const inside = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...inside(element.shadowRoot ?? element.content ?? document.createElement('i')),
      ]);
    const everything = [...document.querySelectorAll('.pasted')].flatMap(inside);
    return {
      kinds: [...document.querySelectorAll('body > .pasted')].map(({ dataset }) => dataset.kind),
      isBelowInPlace: document.querySelector('#below').parentElement === document.body,
      elements: [...new Set(everything.map(({ localName }) => localName))],
      attributes: [...new Set(everything.flatMap((element) => element.getAttributeNames()))],
      links: everything.filter(({ href }) => href).map(({ href }) => href),
      scripts: everything.filter(({ localName }) => localName === 'script').map(({ src }) => src),
    };
  });
  // It loads when a reader comes near.
  await page.$eval('iframe', (frame) => frame.scrollIntoView());
  await frameIn(page);
  const pwned = await Promise.all(page.frames().map((frame) => frame.evaluate('window.__pwned')));
  const text = await page.$eval('#below', ({ innerText }) => innerText);
  await page.close();
  return { ...found, pwned, text };
}

function assertHarmless(found) {
  assert.deepEqual(found.kinds, htmlKinds);
  assert.ok(found.isBelowInPlace && found.text.includes(below));
  assert.ok(found.pwned.every((value) => value === undefined || value === null));
  for (const name of ['img', 'svg']) assert.ok(!found.elements.includes(name), name);
  for (const name of found.attributes) {
    assert.ok(allowed.has(name) || /^data-(?!on)/.test(name), name);
  }
  for (const link of found.links) assert.match(link, /^(https?|tel|sms):/);
  // One each for the script, the pinned and the one-tag snippet, all from where they should be.
  assert.equal(found.scripts.length, 3);
  const homes = [host.address, builder.address];
  for (const source of found.scripts) {
    assert.ok(
      homes.some((home) => source.startsWith(home)),
      source,
    );
  }
}

suite('Hostile options', () => {
  hostile.forEach((text, index) => {
    test(`in every field do nothing in any snippet: ${JSON.stringify(text)}`, async () => {
      const choices = {
        ...Object.fromEntries(fields.map((name) => [name, text])),
        'treatment-url': addresses('https://clinic.example/?')[index],
        host: addresses(host.address)[index],
      };
      assertHarmless(await pasteAll(await builder.snippets(choices)));
    });
  });

  test('that are no address at all leave no trace in any snippet', async () => {
    for (const text of hostile) {
      const snippets = await builder.snippets({ 'treatment-url': text, host: text });
      for (const [kind, snippet] of Object.entries(snippets)) {
        assert.ok(!snippet.includes('__pwned'), `${kind}: ${snippet}`);
      }
    }
  });

  test('typed into the address of the host get no snippet but a message', async () => {
    const page = await open(browser, builder.address);
    await page.waitForFunction(() => document.querySelector('[data-snippet=link]').textContent);
    for (const text of hostile) {
      const message = await page.evaluate((value) => {
        const field = document.querySelector('[name=host]');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return document.getElementById(field.getAttribute('aria-describedby').split(' ')[0])
          .textContent;
      }, text);
      assert.ok(message.length > 10, message);
      const { link, ...snippets } = await snippetsOn(page);
      assert.deepEqual(
        Object.entries({ link, ...snippets }).filter(([, snippet]) => snippet.trim()),
        [],
      );
    }
    assert.equal(await page.evaluate('window.__pwned'), undefined);
    await page.close();
  });

  test('in the query of the page for an iframe do nothing', async () => {
    for (const text of hostile) {
      const all = [...fields, 'treatment-url'].map((name) => [name, text]);
      const page = await open(browser, `${host.address}embed.html?${new URLSearchParams(all)}`);
      await page.waitForSelector('kratom-info-card:defined');
      assert.equal(await page.evaluate('window.__pwned'), undefined);
      assert.deepEqual(
        page.said.filter((line) => !line.startsWith('warn: <kratom-info-card>')),
        [],
      );
      await page.close();
    }
  });
});
