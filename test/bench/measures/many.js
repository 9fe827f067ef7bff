import { withFreshPage } from '../stage/browser.js';
import { takeTurns } from '../stage/rounds.js';

/** Runs in the page: adds cards at once, and waits until all of them are painted. */
async function showMany(element, count) {
  const nextMessage = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  const main = document.querySelector('main');
  const start = performance.now();
  main.setHTMLUnsafe(element.repeat(count));
  const cards = [...main.querySelectorAll('kratom-info-card, bench-card')];
  // Some frameworks take several tasks. They render in order, but one look at each costs little.
  while (!cards.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=emergency]'))) {
    await nextMessage();
  }
  await new Promise(requestAnimationFrame);
  await nextMessage();
  return performance.now() - start;
}

/** The bytes of JavaScript objects, after everything that nobody needs has been thrown away. */
async function heap(client) {
  // What one collection frees may hold something that only the next can free.
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** How time and memory grow with the number of cards on a page. */
export async function measure({
  instantBrowser,
  lines,
  contestants,
  runs,
  counts = [1, 10, 100, 1000],
}) {
  const able = contestants.filter(({ element }) => element);
  const series = [];
  for (const count of counts) {
    const measured = await takeTurns(able, runs, ({ name, element }) =>
      withFreshPage(instantBrowser, async (page) => {
        await page.goto(`${lines.direct.site}loaded/${name}`);
        const client = await page.createCDPSession();
        await client.send('HeapProfiler.enable');
        const before = await heap(client);
        const time = await page.evaluate(showMany, lines.direct.addressed(element), count);
        const memory = ((await heap(client)) - before) / count / 1000;
        return { time, each: time / count, memory };
      }),
    );
    const words = `${count.toLocaleString('en')} ${count === 1 ? 'card' : 'cards'}`;
    series.push(
      {
        id: `many-${count}`,
        title: `${words}: time to all painted`,
        unit: 'ms',
        samples: measured.time,
      },
      {
        id: `memory-${count}`,
        title: `${words}: JavaScript heap per card`,
        unit: 'KB',
        samples: measured.memory,
      },
    );
  }
  return series;
}
