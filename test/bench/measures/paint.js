import { withFreshPage } from '../stage/browser.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';
import { untilPainted, watch } from '../stage/watch.js';

/** Whom the bars compare. */
const compared = ['script', 'prerendered', 'handwritten', 'plain'];

const conditions = [
  { id: 'fast', title: 'unthrottled' },
  { id: 'slow-cpu', title: 'CPU 4 × slower', cpu: 4 },
  { id: 'slow-line', title: 'slow 4G with TLS', line: 'slow', isForBars: true },
  { id: 'unsecured', title: 'slow 4G without TLS', line: 'unsecured', who: compared, isCold: true },
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
    return condition.isCold ? { cold } : { cold, warm: await visit(page, address, condition) };
  });

/** From the navigation to the painted card. */
export async function measure({ browser, lines, contestants, runs, isQuick }) {
  const wanted = isQuick
    ? conditions
        .filter(({ isForBars }) => isForBars)
        .map((condition) => ({ ...condition, who: compared, isCold: true }))
    : conditions;
  const series = [];
  for (const { id, title, line = 'direct', who, ...condition } of wanted) {
    const able = contestants.filter(({ name }) => !who || who.includes(name));
    const measured = await takeTurns(able, runs, ({ name }) =>
      visits(browser, `${lines[line].site}story/${name}`, condition),
    );
    const titles = Object.entries(caches).map(([cache, words]) => [
      cache,
      `Navigation to the card’s painted text, ${title}, ${words}`,
    ]);
    series.push(
      ...seriesOf(measured, Object.fromEntries(titles), { prefix: `paint-${id}`, unit: 'ms' }),
    );
  }
  return series;
}
