import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { readFigures, recordFigures } from '../../support/figures.js';
import { dist } from '../../support/host.js';
import { frameIn, read } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { article, claimsIn, mainWords, oneLine, provider, variants } from '../../support/words.js';

const { host, site, browser } = await setStage();

const folderOf = (variant) => (variant === 'article' ? '' : `${variant}/`);

/** Words that only the whole article shows without a click. */
const [{ items }] = article.sections
  .find(({ id }) => id === 'risk')
  .blocks.filter((block) => block.items);
const [lastOfArticle] = claimsIn(items[0]);

const answerOf = async (folder) =>
  JSON.parse(await readFile(new URL(`${folder}oembed.json`, dist), 'utf8'));

for (const variant of variants) {
  suite(`The page for a frame with the ${variant}`, () => {
    const address = `${host.address}${folderOf(variant)}embed.html`;

    test('is the whole of it, and no more, in a frame that runs no script', async () => {
      const body = `<iframe sandbox="" src="${address}" title="Card"></iframe>`;
      const page = await open(browser, site.publish({ body }));
      const text = await read(await frameIn(page));
      await page.close();
      for (const words of mainWords[variant]) assert.ok(text.includes(oneLine(words)), words);
      assert.equal(text.includes(lastOfArticle), variant === 'article');
    });

    test('takes its other options from the query', async () => {
      const page = await open(browser, `${address}?theme=dark`);
      await page.waitForSelector('kratom-info-card:defined');
      const card = await page.$eval('kratom-info-card', (shown) => [shown.variant, shown.theme]);
      assert.deepEqual(card, [variant, 'dark']);
      assert.deepEqual(page.said, []);
      await page.close();
    });

    test('tells previews of links what it is about', async () => {
      const page = await open(browser, address, { javascript: false });
      const told = await page.$$eval('meta', (metas) =>
        Object.fromEntries(
          metas.map((meta) => [meta.name || meta.getAttribute('property'), meta.content]),
        ),
      );
      await page.close();
      const description = article.shortAnswer.flatMap(claimsIn).join(' ');
      assert.equal(told.description, description);
      assert.equal(told['og:description'], description);
      assert.equal(told['og:title'], article.title);
      assert.equal(told['og:url'], address);
      assert.equal(told['og:site_name'], provider.name);
    });

    test('has an oEmbed answer with its own frame, which is as high as the card', async () => {
      const answer = await answerOf(folderOf(variant));
      const { html, width, height, ...others } = answer;
      assert.equal(others.provider_name, provider.name);
      assert.equal(others.cache_age, 86_400);
      assert.match(html, / style="max-width:100%"/);
      const body = html.replaceAll('https://HOST/', host.address);
      assert.ok(body.includes(` src="${address}"`));
      const page = await open(browser, site.publish({ body }), { width: 1280 });
      const frame = await frameIn(page);
      const [shownWidth, shownHeight] = await frame.evaluate(() => [
        innerWidth,
        document.body.getBoundingClientRect().height,
      ]);
      await page.close();
      const { oEmbed } = await readFigures();
      const heights = { ...oEmbed.heights, [variant]: Math.ceil(shownHeight * 0.104) * 10 };
      await recordFigures({ oEmbed: { width, heights } });
      assert.equal(shownWidth, width);
      assert.ok(
        height >= shownHeight && height <= shownHeight * 1.1,
        `${height} px for ${shownHeight} px; WRITE_FIGURES=1 records it anew for the next build.`,
      );
    });
  });
}

suite('With embed-parent.js', () => {
  /** A page with a frame that is too high, so far down that nobody has seen it, or in sight. */
  const heightOf = async (above) => {
    const frame = `<iframe src="${host.address}banner/embed.html" title="Card" width="600" height="5000"></iframe>`;
    const helper = `<script src="${host.address}embed-parent.js"></script>`;
    // Hears of the height after the helper has.
    const listener = '<script>addEventListener("message", () => (window.heard = true));</script>';
    const body = `<div style="height:${above}px"></div>${frame}${helper}${listener}`;
    const page = await open(browser, site.publish({ body }), { width: 1280 });
    await page.waitForFunction(() => window.heard);
    const height = await page.$eval('iframe', (iframe) => iframe.clientHeight);
    await page.close();
    return height;
  };

  test('a frame that nobody has seen yet shrinks to its card', async () => {
    assert.ok((await heightOf(3000)) < 2000);
  });

  test('a frame in sight does not, because what stands below would jump', async () => {
    assert.equal(await heightOf(0), 5000);
  });
});
