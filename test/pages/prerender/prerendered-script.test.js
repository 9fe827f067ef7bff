import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { open } from '../../support/browsers.js';
import { dist } from '../../support/host.js';
import { setStage } from '../../support/stage.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, browser } = await setStage();

/** A page with a prerendered card and only the script for its behavior. */
async function openCard(options) {
  const body = `${renderCard({ host: host.address, ...options })}
<script async src="${host.address}behavior-only.js"></script>`;
  const page = await open(browser, site.publish({ body }));
  await page.evaluate(() => {
    window.events = [];
    for (const name of ['kic-toggle', 'kic-action', 'kic-error']) {
      addEventListener(name, ({ type, section, open: isOpen, action }) => {
        window.events.push(JSON.parse(JSON.stringify({ type, section, open: isOpen, action })));
      });
    }
  });
  return page;
}

const inCard = (page, selector) => page.waitForSelector(`kratom-info-card >>> ${selector}`);

/** The id of what has the focus, or where it leads. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document.querySelector('kratom-info-card').shadowRoot;
    return activeElement?.id || activeElement?.getAttribute('href');
  });

suite('With only the small script, a prerendered card', () => {
  test('leads from a citation to its source and back, and keeps the address', async () => {
    const page = await openCard();
    const address = page.url();
    await (await inCard(page, '[part=citation][href="#kic-source-4"]')).click();
    assert.equal(await focused(page), 'kic-source-4');
    await (await inCard(page, '#kic-source-4 [part=back-link]')).click();
    assert.equal(await focused(page), '#kic-source-4');
    assert.equal(page.url(), address);
    await page.close();
  });

  test('opens the disclosure that a citation leads into', async () => {
    const page = await openCard({ variant: 'compact' });
    await (await inCard(page, '[part=short-answer] [part=citation]')).click();
    assert.equal(await focused(page), 'kic-source-5');
    assert.ok(await (await inCard(page, '#kic-sources')).evaluate(({ open }) => open));
    await page.close();
  });

  test('tells the page when a reader opens and closes a section', async () => {
    const page = await openCard({ variant: 'compact' });
    const summary = await inCard(page, '#kic-risk summary');
    await summary.click();
    await page.waitForFunction(() => window.events.length === 1);
    await summary.click();
    await page.waitForFunction(() => window.events.length === 2);
    assert.deepEqual(await page.evaluate(() => window.events), [
      { type: 'kic-toggle', section: 'risk', open: true },
      { type: 'kic-toggle', section: 'risk', open: false },
    ]);
    await page.close();
  });

  test('tells the page when a reader calls or asks the way', async () => {
    const page = await openCard({ variant: 'article' });
    // The links would leave for other programs and sites.
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await (await inCard(page, '[part~=call-button]')).click();
    await (await inCard(page, '[part~=directions-link]')).click();
    await (await inCard(page, '[part~=help-button]')).click();
    assert.deepEqual(await page.evaluate(() => window.events), [
      { type: 'kic-action', action: 'call' },
      { type: 'kic-action', action: 'directions' },
    ]);
    await page.close();
  });

  const company = {
    'a second copy of the small script, as with a second card': 'behavior-only.js',
    'the element': 'kratom-info-card.js',
  };

  for (const [what, file] of Object.entries(company)) {
    test(`tells everything once where it meets ${what}`, async () => {
      const page = await openCard({ variant: 'compact' });
      await page.addScriptTag({ url: `${host.address}${file}` });
      await (await inCard(page, '#kic-risk summary')).click();
      await page.waitForFunction(() => window.events.length > 0);
      await (await inCard(page, '#kic-risk summary')).click();
      await page.waitForFunction(() => window.events.some(({ open }) => open === false));
      assert.deepEqual(await page.evaluate(() => window.events.map(({ open }) => open)), [
        true,
        false,
      ]);
      await page.close();
    });
  }

  test('makes no request but for its file', async () => {
    host.requests.length = 0;
    await (await openCard()).close();
    assert.deepEqual(host.requests, ['/behavior-only.js']);
  });
});

test('The small script is at most 3,072 bytes as Brotli', async () => {
  const { length } = brotliCompressSync(await readFile(new URL('behavior-only.js', dist)));
  assert.ok(length <= 3072, `It is ${length} bytes.`);
});
