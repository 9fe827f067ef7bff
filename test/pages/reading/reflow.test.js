import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages, openCardPage, show } from '../../support/card-page.js';
import { layoutFaults } from '../../support/layout-faults.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

const phone = { width: 320, height: 568, deviceScaleFactor: 2 };
/** A window of 1280 by 1024 pixels: https://www.w3.org/TR/WCAG22/#reflow */
const zoomed = { width: 320, height: 256, deviceScaleFactor: 4 };
const desktop = { width: 1280, height: 1024 };

/** What is wrong with any variant in any of these windows. */
async function faultsOn(page, windows) {
  const found = [];
  for (const variant of variants) {
    await show(page, { variant });
    for (const window of windows) {
      await page.setViewport(window);
      const { faults, lines } = await layoutFaults(page);
      assert.ok(lines > 20);
      found.push(...faults.map((fault) => `${variant} at ${window.width} px: ${fault}`));
    }
  }
  return found;
}

/** Adds rules to the card itself, as a reader's own tools do. */
const addStyle = (page, css) =>
  page.evaluate((rules) => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }, css);

const sizesOf = (page) =>
  page.evaluate(() =>
    [
      ...document.querySelector('kratom-info-card').shadowRoot.querySelectorAll('p, a, li, h2, h3'),
    ].map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );

/** Sets the size of text in the browser's settings; 16 is what browsers come with. */
async function setFontSize(page, standard) {
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

for (const lang of languages) {
  suite(`In ${lang}, all variants can be read without scrolling sideways`, () => {
    test('on a small phone, and zoomed in by 400 %', async () => {
      const page = await openCardPage(stage, { lang });
      assert.deepEqual(await faultsOn(page, [phone, zoomed]), []);
      await page.close();
    });

    test('with more space between letters, words, lines and paragraphs', async () => {
      const page = await openCardPage(stage, { lang });
      // https://www.w3.org/TR/WCAG22/#text-spacing
      await addStyle(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
      );
      assert.deepEqual(await faultsOn(page, [phone, desktop]), []);
      await page.close();
    });

    test('with text twice as large', async () => {
      const page = await openCardPage(stage, { lang });
      await setFontSize(page, 32);
      assert.deepEqual(await faultsOn(page, [phone, desktop]), []);
      await page.close();
    });
  });
}

suite('The size of text', () => {
  test('is the one from the browser’s settings, and grows with it everywhere', async () => {
    const page = await openCardPage(stage, { width: 320 });
    const before = await sizesOf(page);
    await setFontSize(page, 32);
    const after = await sizesOf(page);
    assert.equal(before.length, after.length);
    after.forEach((size, index) => assert.ok(Math.abs(size - 2 * before[index]) < 0.1, size));
    await page.close();
  });

  test('does not depend on what the page makes of it', async () => {
    const page = await openCardPage(stage, { width: 320 });
    const before = await sizesOf(page);
    await page.addStyleTag({ content: 'html { font-size: 10px } body { font-size: 8px }' });
    assert.deepEqual(await sizesOf(page), before);
    await page.close();
  });
});

test('No words are stretched to fill a line, also on a page that does that', async () => {
  const page = await openCardPage(stage);
  await page.addStyleTag({ content: 'body { text-align: justify }' });
  for (const variant of variants) {
    await show(page, { variant });
    const alignments = await page.evaluate(() =>
      [...document.querySelector('kratom-info-card').shadowRoot.querySelectorAll('*')].map(
        (element) => getComputedStyle(element).textAlign,
      ),
    );
    assert.deepEqual(
      [...new Set(alignments)].filter((each) => each === 'justify'),
      [],
    );
    assert.ok(alignments.includes('start'));
  }
  await page.close();
});
