import { withFreshPage } from '../stage/browser.js';
import { takeTurns } from '../stage/rounds.js';
import { untilPainted, watch } from '../stage/watch.js';

const conditions = [
  { id: 'fast', title: 'unthrottled' },
  { id: 'slow-cpu', title: 'CPU 4 × slower', cpu: 4 },
  { id: 'slow-4g', title: 'slow 4G', isSlowLine: true },
];

const caches = { cold: 'cold cache', warm: 'warm cache' };

/** Opens a page, and says how long after the start of the navigation the card was painted. */
async function visit(page, address, { cpu = 1 }) {
  await page.emulateCPUThrottling(cpu);
  await page.goto(address);
  return untilPainted(page);
}

/** A first visit, and one with what the first has left in the cache. */
const visits = (browser, address, condition) =>
  withFreshPage(browser, async (page) => {
    await page.evaluateOnNewDocument(watch);
    const cold = await visit(page, address, condition);
    return { cold, warm: await visit(page, address, condition) };
  });

/** From the navigation to the painted card. */
export async function measure({ browser, lines, contestants, runs }) {
  const series = [];
  for (const { id, title, isSlowLine, ...condition } of conditions) {
    const line = isSlowLine ? lines.slow : lines.direct;
    const measured = await takeTurns(contestants, runs, ({ name }) =>
      visits(browser, `${line.site}story/${name}`, condition),
    );
    for (const [cache, words] of Object.entries(caches)) {
      series.push({
        id: `paint-${id}-${cache}`,
        title: `Navigation to the card’s painted text, ${title}, ${words}`,
        unit: 'ms',
        samples: measured[cache],
      });
    }
  }
  return series;
}
