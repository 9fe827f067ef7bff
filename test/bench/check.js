import assert from 'node:assert/strict';
import { renderedCard } from './contestants/index.js';
import { withFreshPage } from './stage/browser.js';
import { watch } from './stage/watch.js';

/** Runs in the page: what a card consists of, and what it says. */
function outline(html) {
  const root = html
    ? new DOMParser().parseFromString(html, 'text/html').body
    : document.querySelector('kratom-info-card, bench-card').shadowRoot;
  const elements = [...root.querySelectorAll('*')].map((element) =>
    [
      element.localName,
      element.getAttribute('part'),
      element.id,
      element.getAttribute('href'),
    ].join(' '),
  );
  return { elements, text: root.textContent.replace(/\s/g, '') };
}

/** Fails unless all elements show the same: only then can they be compared. */
export async function assertSameCards({ browser, lines, contestants }) {
  const { html } = await renderedCard();
  const others = contestants.filter(({ name, script }) => script && name !== 'script');
  for (const { name } of others) {
    await withFreshPage(browser, async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.goto(`${lines.direct.site}story/${name}`);
      await page.evaluate(() => window.painted);
      const expected = await page.evaluate(outline, html);
      assert.deepEqual(await page.evaluate(outline), expected, `${name} shows another card.`);
    });
  }
}
