import { setTimeout as later } from 'node:timers/promises';
import { withFreshPage } from '../stage/browser.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';

const conditions = [
  { id: 'slow-cpu', title: 'CPU 4 × slower', cpu: 4, duration: 1500 },
  { id: 'slow-line', title: 'slow 4G', line: 'slow', duration: 3000 },
];

/** Frameworks would only make the table longer: what counts is a page with and without the card. */
const compared = ['script', 'prerendered', 'iframe', 'handwritten'];

const between = 40;

/** Milliseconds, many times what the slowest page takes to answer. */
const patience = 10_000;

/** Runs before the page: notes when the partner's own picture was painted, and how long a tap waits. */
function listen() {
  window.waits = [0];
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => window.waits.push(performance.now() - timeStamp),
    true,
  );
  const timeOf = (type, isWanted, time) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (isWanted(entry)) resolve(entry[time]);
      }).observe({ type, buffered: true });
    });
  window.first = timeOf('paint', ({ name }) => name === 'first-contentful-paint', 'startTime');
  window.largest = timeOf('element', ({ identifier }) => identifier === 'hero', 'renderTime');
}

/** A reader who taps again and again while the page loads. */
async function tap(page, duration) {
  const client = await page.createCDPSession();
  const finger = { x: 380, y: 5, button: 'left', clickCount: 1 };
  const end = performance.now() + duration;
  const taps = [];
  while (performance.now() < end) {
    for (const type of ['mousePressed', 'mouseReleased']) {
      taps.push(client.send('Input.dispatchMouseEvent', { ...finger, type }));
    }
    // The next tap comes whether or not the page has answered.
    await later(between);
  }
  // Once in hundreds of visits Chromium leaves a tap unanswered, for ever.
  await Promise.race([Promise.allSettled(taps), later(patience)]);
}

const visit = (browser, address, { cpu = 1, duration }) =>
  withFreshPage(browser, async (page) => {
    await page.evaluateOnNewDocument(listen);
    await page.emulateCPUThrottling(cpu);
    await Promise.all([page.goto(address), tap(page, duration)]);
    return page.evaluate(async () => ({
      first: await window.first,
      largest: await window.largest,
      wait: Math.max(...window.waits),
    }));
  });

const titles = {
  first: 'first paint',
  largest: 'its own largest paint',
  wait: 'longest wait of a tap',
};

/** How much a card delays the page that it stands in. */
export async function measure({ browser, lines, contestants, runs }) {
  const pages = [{ name: 'none' }, ...contestants.filter(({ name }) => compared.includes(name))];
  const series = [];
  for (const { id, title, line = 'direct', ...condition } of conditions) {
    const measured = await takeTurns(pages, Math.min(runs, 10), ({ name }) =>
      visit(browser, `${lines[line].site}partner/${name}`, condition),
    );
    const named = Object.entries(titles).map(([thing, words]) => [
      thing,
      `A partner’s page, ${title}: ${words}`,
    ]);
    series.push(
      ...seriesOf(measured, Object.fromEntries(named), { prefix: `partner-${id}`, unit: 'ms' }),
    );
  }
  return series;
}
