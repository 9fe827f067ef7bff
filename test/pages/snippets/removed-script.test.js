import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import sanitize from 'sanitize-html';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { mainWords, oneLine, variants } from '../../support/words.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** An editor that takes away scripts and what is in templates, and leaves all the rest. */
const withoutScripts = (snippet) =>
  sanitize(snippet, { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true })
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<template\b.*?<\/template>/gs, '');

/** Where the text of a pasted snippet begins and ends, and where the page goes on. */
const look = () => {
  const pasted = document.querySelector('#pasted');
  const range = new Range();
  range.selectNodeContents(pasted);
  const walker = document.createTreeWalker(pasted, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  range.setStartBefore(texts[0]);
  range.setEndAfter(texts.at(-1));
  const { bottom } = range.getBoundingClientRect();
  return { text: pasted.innerText, left: pasted.getBoundingClientRect().bottom - bottom };
};

suite('Where an editor removes the script and keeps the styles', () => {
  for (const kind of ['script', 'pinned', 'no-javascript']) {
    for (const variant of variants) {
      test(`the ${kind} snippet of the ${variant} leaves its fallback, and no empty room`, async () => {
        const { [kind]: snippet } = await builder.snippets({ host: host.address, variant });
        const body = `<div id="pasted">${withoutScripts(snippet)}</div>`;
        for (const width of [390, 1280]) {
          const page = await open(browser, site.publish({ body }), { width });
          const { text, left } = await page.evaluate(look);
          await page.close();
          for (const words of mainWords.fallback) assert.ok(oneLine(text).includes(words), words);
          assert.ok(left < 10, `${left} px are empty at ${width} px.`);
        }
      });
    }
  }
});

suite('Where an editor spoils the no-javascript snippet', () => {
  /** What a reader sees of the compact card after an editor has changed it. */
  async function seen(spoil) {
    const snippets = await builder.snippets({ host: host.address, variant: 'compact' });
    const body = `<div id="pasted">${spoil(snippets)}</div>`;
    const page = await open(browser, site.publish({ body }));
    const text = oneLine(await page.$eval('#pasted', ({ innerText }) => innerText));
    await page.close();
    return text;
  }

  test('a template that is none of a shadow root any more leaves the fallback', async () => {
    const text = await seen((snippets) =>
      snippets['no-javascript'].replace(' shadowrootmode="open"', ''),
    );
    for (const words of mainWords.fallback) assert.ok(text.includes(words), words);
  });

  test('styles that have become text stand below the fallback', async () => {
    const text = await seen((snippets) =>
      snippets['no-javascript']
        .replace(/<\/?template[^>]*>/g, '')
        .replace(/<style>(.*)<\/style>/s, (_, code) => code.replaceAll('<', '&lt;')),
    );
    const [above] = text.split('{--_accent:');
    assert.notEqual(above, text);
    for (const words of mainWords.fallback) assert.ok(above.includes(words), words);
  });

  test('an empty template leaves the fallback, with the small script', async () => {
    const text = await seen(
      (snippets) =>
        snippets['no-javascript'].replace(/(<template[^>]*>).*(<\/template>)/s, '$1$2') +
        snippets.behavior.replace(' async', ''),
    );
    for (const words of mainWords.fallback) assert.ok(text.includes(words), words);
  });
});

suite('Where the script comes', () => {
  test('the card fills the room that it kept', async () => {
    const { script } = await builder.snippets({ host: host.address, variant: 'banner' });
    const body = `<div id="pasted">${script}</div>`;
    const page = await open(browser, site.publish({ body }), { width: 1280 });
    await whenUpgraded(page);
    const [room, box] = await page.$eval('kratom-info-card', (card) =>
      [card.parentElement, card.shadowRoot.querySelector('[part~=card]')].map(
        (element) => element.getBoundingClientRect().height,
      ),
    );
    await page.close();
    assert.ok(room > 600);
    assert.equal(box, room);
  });
});
