import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchEngines } from './engines.js';
import { startHost } from './host.js';
import { isolationIn } from './isolation.js';
import { startSite } from './site.js';

/**
 * The engines, a host with the card's files, a site with the pages of others, and a way to put cards
 * there: what tests of isolation start with. They end with the tests.
 */
export async function setIsolationStage() {
  const [host, site, engines] = await Promise.all([startHost(), startSite(), launchEngines()]);
  after(() => Promise.all([host.close(), site.close()]));

  /** A suite for each engine. They work side by side. */
  function inEachEngine(name, addTests) {
    suite(name, { concurrency: true }, () => {
      for (const [engine, window] of Object.entries(engines)) {
        suite(`in ${engine}`, { concurrency: false, skip: !window && `needs ${engine}` }, () => {
          const hasPixels = engine === 'Chromium';
          const isolation = window && isolationIn(window, { host, site, hasPixels });
          addTests({ engine, window, isolation, hasPixels });
        });
      }
    });
  }

  return { host, inEachEngine };
}

/** A test for each of the surroundings. They take turns with the variants, which share their styles. */
export function expectNoDifference(
  { engine, isolation, hasPixels },
  surroundings,
  { variants = ['compact', 'banner'], prerender, ...options } = {},
) {
  Object.entries(surroundings).forEach(([name, each], index) => {
    const isPossible = hasPixels || !(each.media || prerender);
    if (!isPossible || each.except?.includes(engine)) return;

    const variant = variants[index % variants.length];
    test(`${name}: the ${variant}`, options, async () => {
      assert.deepEqual(await isolation.differences(each, variant, prerender?.(variant)), []);
    });
  });
}
