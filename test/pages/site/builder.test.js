import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { openBuilder, snippetsOn } from '../../support/builder.js';
import { setStage } from '../../support/stage.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const { host, browser } = await setStage();
const builder = await openBuilder(browser);

async function openPage(query = '', options) {
  const page = await open(browser, `${builder.address}?${query}`, options);
  await current(page);
  return page;
}

/** Waits until the snippets are those of the choices. */
const current = (page) => page.waitForSelector('#results[aria-busy=false]');

suite('The snippet builder', () => {
  test('changes the snippets, the preview and the address with each choice', async () => {
    const page = await openPage();
    await page.click('input[type=radio][value=banner]');
    await page.waitForFunction(() =>
      document.querySelector('[data-snippet=script]').textContent.includes('variant="banner"'),
    );
    await page.waitForFunction(() => location.search.includes('variant=banner'));
    const preview = await (await page.$('#preview')).contentFrame();
    await preview.waitForSelector('kratom-info-card >>> [part="card banner"]');
    await page.close();
  });

  test('shows the same choices to whoever follows its address', async () => {
    const query = new URLSearchParams({
      sections: 'symptoms risk',
      variant: 'compact',
      theme: 'dark',
      'heading-level': '3',
      'treatment-url': 'https://clinic.example/kratom',
      host: 'https://cards.example/',
    });
    const page = await openPage(query);
    const { script, iframe } = await snippetsOn(page);
    for (const attribute of [
      'variant="compact"',
      'sections="symptoms risk"',
      'theme="dark"',
      'heading-level="3"',
      'treatment-url="https://clinic.example/kratom"',
      'src="https://cards.example/kratom-info-card.js"',
    ]) {
      assert.ok(script.includes(attribute), attribute);
    }
    assert.ok(iframe.includes('https://cards.example/embed.html?'));
    await page.close();
  });

  test('says what is wrong with a hosting address beside the field, and makes no snippet', async () => {
    const page = await openPage();
    const field = await page.$('#host');
    await field.click({ count: 3 });
    await field.type('cards, somewhere');
    await page.waitForFunction(
      () => document.querySelector('#host').getAttribute('aria-invalid') === 'true',
    );
    const said = await field.evaluate(
      (input) => document.getElementById(input.getAttribute('aria-describedby')).textContent,
    );
    assert.match(said, /full address/);
    assert.equal(await page.$eval('#results', (results) => results.hidden), true);
    await page.close();
  });

  test('copies a snippet with the keyboard, and says so aloud', async () => {
    const page = await openPage(`host=${encodeURIComponent(host.address)}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
    const button = await page.$('#snippet-script button');
    await button.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent.trim());
    assert.match(await page.$eval('[role=status]', (status) => status.textContent), /cop/i);
    const { script } = await snippetsOn(page);
    assert.equal(await page.evaluate(() => window.copied), script);
    await page.close();
  });

  test('marks the snippet for copying by hand where the clipboard is refused', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
      });
    });
    await (await page.$('#snippet-script button')).press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent.trim());
    const { script } = await snippetsOn(page);
    assert.equal(await page.evaluate(() => String(getSelection())), script);
    await page.close();
  });

  for (const width of [320, 1280]) {
    test(`has no accessibility violation and no sideways scrolling at ${width} px`, async () => {
      const page = await openPage('', { width });
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      await page.addScriptTag({ path: axe });
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(document, { iframes: true });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(violations, []);
      const { scrollWidth, clientWidth } = await page.$eval('html', (html) => ({
        scrollWidth: html.scrollWidth,
        clientWidth: html.clientWidth,
      }));
      assert.equal(scrollWidth, clientWidth);
      await page.close();
    });
  }
});
