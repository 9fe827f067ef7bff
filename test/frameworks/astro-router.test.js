import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { until } from '../support/until.js';
import { generators } from './harness/prerender.js';
import { install, missing } from './harness/project.js';
import { serve } from './harness/static-site.js';

suite('A site with Astro’s router, which swaps the page,', { skip: missing }, () => {
  let project;
  let browser;
  let site;

  before(async () => {
    project = await install();
    site = await serve(await generators.Astro(project));
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await project?.remove();
  });

  test('has one card on each page and back, with the one-tag snippet', async () => {
    const page = await open(browser, `${site.address}first/`);
    const isShown = (title) =>
      until(
        page,
        (expected) => {
          const cards = document.querySelectorAll('kratom-info-card');
          const isThere = document.querySelector('h1').textContent === expected;
          return isThere && cards.length === 1 && Boolean(cards[0].shadowRoot);
        },
        title,
      );
    await isShown('first');
    await page.evaluate(() => {
      window.isTheSame = true;
      document.querySelector('a').click();
    });
    await isShown('second');
    await page.evaluate(() => history.back());
    await isShown('first');
    assert.ok(await page.evaluate(() => window.isTheSame), 'The page was loaded anew.');
    assert.deepEqual(page.said, []);
    await page.close();
  });
});
