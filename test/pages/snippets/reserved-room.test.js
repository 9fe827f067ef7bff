import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { layOutAll } from '../../support/lay-out-all.js';
import { frameIn, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** Each variant where most sites have it, and once where a column is narrow or wide. */
const columnsOf = { article: [640, 760], compact: [360, 640], banner: [360] };

/** No screen is higher. */
const height = 2160;

/** A page with a column of text. */
async function openColumn(snippet, column) {
  const body = `<div style="width:${column}px">${snippet}</div>`;
  const page = await open(browser, site.publish({ body }), { width: 1280 });
  await page.setViewport({ width: 1280, height });
  return page;
}

/** The room that the script of a snippet keeps, and the height of the card in it. */
async function roomOfScript(snippet, column) {
  const page = await openColumn(snippet, column);
  await whenUpgraded(page);
  await layOutAll(page);
  const heights = await page.$eval('kratom-info-card', (card) => {
    const room = card.parentElement.querySelector('script').getBoundingClientRect().height;
    card.style.minHeight = '0';
    card.style.alignSelf = 'start';
    return { room, card: card.getBoundingClientRect().height };
  });
  await page.close();
  return heights;
}

async function roomOfFrame(snippet, column) {
  const page = await openColumn(snippet, column);
  const frame = await frameIn(page);
  await whenUpgraded(frame);
  await layOutAll(frame);
  const room = await page.$eval('iframe', (iframe) => iframe.clientHeight);
  const card = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  await page.close();
  return { room, card };
}

suite('In a column of the width that the builder was told', () => {
  for (const [variant, columns] of Object.entries(columnsOf)) {
    for (const column of columns) {
      test(`the ${variant} gets a tenth too much room at most, at ${column} px`, async () => {
        const snippets = await builder.snippets({ host: host.address, variant, column });
        const { room, card } = await roomOfScript(snippets.script, column);
        // A card that is higher than the screen needs no more than the screen.
        assert.ok(room >= Math.min(card, height), `${room} px for ${card} px`);
        assert.ok(room <= card * 1.1, `${room} px for ${card} px`);

        // A site may remove the style of a frame.
        const bare = snippets.iframe.replace(/ style="[^"]*"/, '');
        for (const snippet of [snippets.iframe, bare]) {
          const inFrame = await roomOfFrame(snippet, column);
          assert.ok(inFrame.room >= inFrame.card, JSON.stringify(inFrame));
          assert.ok(inFrame.room <= inFrame.card * 1.1, JSON.stringify(inFrame));
        }
      });
    }
  }
});
