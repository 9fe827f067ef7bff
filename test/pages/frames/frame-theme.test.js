import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { frameIn, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';

const { host, site, browser: chromium } = await setStage();
const builder = await openBuilder(chromium);
const firefox = await launchFirefox();
after(() => firefox?.close());

const backgrounds = { light: 'rgb(238, 238, 255)', dark: 'rgb(34, 34, 34)' };
const surfaces = { light: 'rgb(255, 255, 255)', dark: 'rgb(19, 25, 28)' };

/** The colors that are painted in and around the card of a frame, on a light or dark page. */
async function colorsIn(browser, { page: scheme, system, theme }) {
  const { iframe } = await builder.snippets({ host: host.address, variant: 'banner', theme });
  const head = `<style>
    :root { color-scheme: ${scheme}; background: ${backgrounds[scheme]} }
    body { margin: 0 }
    h1, p { display: none }
    iframe { display: block; border: 0 }
  </style>`;
  // Higher than the card, so that the page behind it shows below.
  const body = iframe.replace(/height="\d+"/, 'height="900"').replace(/height:[^;"]+;?/, '');
  const page = await open(browser, site.publish({ head, body }));
  if (system) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
  }
  const frame = await frameIn(page);
  await whenUpgraded(frame);
  const box = await frame.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const { left, top, width, bottom } = shadowRoot
      .querySelector('[part~=card]')
      .getBoundingClientRect();
    return { left, top, width, bottom };
  });
  const screenshot = await page.screenshot({ encoding: 'base64', fullPage: true });
  const colors = await colorsAt(page, screenshot, {
    card: [box.left + box.width / 2, box.top + 10],
    corner: [box.left, box.top],
    below: [box.left + box.width / 2, box.bottom + 20],
  });
  await page.close();
  return colors;
}

/** The colors of some points of a screenshot. */
const colorsAt = (page, screenshot, points) =>
  page.evaluate(
    async (data, places) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const colorAt = ([x, y]) => {
        const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
        return `rgb(${red}, ${green}, ${blue})`;
      };
      return Object.fromEntries(
        Object.entries(places).map(([name, point]) => [name, colorAt(point)]),
      );
    },
    screenshot,
    points,
  );

const both = ['light', 'dark'];

suite('The frame of a card with a theme of its own lets the page show around the card', () => {
  for (const theme of both) {
    for (const page of both) {
      for (const system of both) {
        test(`${theme}, on a ${page} page, for a reader whose system is ${system}`, async () => {
          const { card, corner, below } = await colorsIn(chromium, { page, system, theme });
          assert.equal(card, surfaces[theme]);
          assert.deepEqual([corner, below], [backgrounds[page], backgrounds[page]]);
        });
      }

      test(
        `${theme}, on a ${page} page, in Firefox`,
        { skip: !firefox && 'needs Firefox' },
        async () => {
          const { card, corner, below } = await colorsIn(firefox, { page, theme });
          assert.equal(card, surfaces[theme]);
          assert.deepEqual([corner, below], [backgrounds[page], backgrounds[page]]);
        },
      );
    }
  }
});

suite('The frame of a card without a theme', () => {
  for (const page of both) {
    test(`lets the page show around the card where the reader’s system is ${page} too`, async () => {
      const { card, corner, below } = await colorsIn(chromium, { page, system: page });
      assert.equal(card, surfaces[page]);
      assert.deepEqual([corner, below], [backgrounds[page], backgrounds[page]]);
    });

    test(`follows a ${page} page in Firefox`, { skip: !firefox && 'needs Firefox' }, async () => {
      const { card, corner, below } = await colorsIn(firefox, { page });
      assert.equal(card, surfaces[page]);
      assert.deepEqual([corner, below], [backgrounds[page], backgrounds[page]]);
    });
  }

  // Chromium tells a frame what the reader's system prefers, not how its page looks.
  for (const [page, system] of [both, [...both].reverse()]) {
    test(`is ${system} all over on a ${page} page where the reader’s system is ${system}`, async () => {
      const { card, corner, below } = await colorsIn(chromium, { page, system });
      assert.equal(card, surfaces[system]);
      assert.equal(corner, below);
      const [red] = below.match(/\d+/);
      assert.ok(system === 'dark' ? red < 40 : red > 240, below);
    });
  }
});
