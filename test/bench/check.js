import assert from 'node:assert/strict';
import { renderedCard } from './contestants/index.js';
import { withFreshPage } from './stage/browser.js';
import { untilPainted, watch } from './stage/watch.js';

/** Runs in the page: what a card consists of, and what it says, piece by piece. */
function outline(html) {
  const root = html
    ? new DOMParser().parseFromString(html, 'text/html').body
    : document.querySelector('bench-card').shadowRoot;
  return [...root.querySelectorAll('*')].map((element) => {
    const part = element.getAttribute('part');
    const text = element.textContent.replace(/\s/g, '').slice(0, 80);
    return `<${element.localName} part="${part}" id="${element.id}"> ${text}`;
  });
}

function assertSame(name, shown, expected) {
  const different = expected.findIndex((piece, index) => piece !== shown[index]);
  assert.equal(shown[different], expected[different], `${name} shows another card.`);
  assert.equal(shown.length, expected.length, `${name} shows more than the card.`);
}

/** Fails unless all elements show the same: only then can they be compared. */
export async function assertSameCards({ browser, lines, contestants }) {
  const { html } = await renderedCard();
  const others = contestants.filter(({ element }) => element?.startsWith('<bench-card'));
  for (const { name } of others) {
    await withFreshPage(browser, async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.goto(`${lines.direct.site}story/${name}`);
      await untilPainted(page);
      assertSame(name, await page.evaluate(outline), await page.evaluate(outline, html));
    });
  }
}

/** The same for what servers render: `texts` by the name of the contestant. */
export async function assertSameMarkup(browser, texts) {
  const { html } = await renderedCard();
  await withFreshPage(browser, async (page) => {
    const expected = await page.evaluate(outline, html);
    for (const [name, text] of Object.entries(texts)) {
      const [, shadow] = /<template shadowroot.*?>(.*)<\/template>/s.exec(text);
      const markup = shadow.replace(/<style>.*?<\/style>/s, '');
      assertSame(name, await page.evaluate(outline, markup), expected);
    }
  });
}
