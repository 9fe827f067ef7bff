import { withFreshPage } from '../stage/browser.js';
import { takeTurns } from '../stage/rounds.js';

/** Runs in the page: adds cards at once, and waits until all of them are painted. */
export async function showMany(element, count) {
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

/** Time and memory for one card and for many, of each contestant. */
export async function measure({ instantBrowser, lines, contestants, runs, isQuick }) {
  const able = contestants.filter(({ name, element }) =>
    isQuick ? ['script', 'handwritten'].includes(name) : element,
  );
  const series = [];
  for (const count of isQuick ? [1000] : [1, 1000]) {
    // A thousand cards take seconds, and differ little from round to round.
    const enough = count === 1 ? runs : Math.min(runs, Math.max(3, Math.ceil(runs / 3)));
    const { values, busy } = await takeTurns(able, enough, ({ name, element }) =>
      withFreshPage(instantBrowser, async (page) => {
        await page.goto(`${lines.direct.site}loaded/${name}`);
        const client = await page.createCDPSession();
        await client.send('HeapProfiler.enable');
        const before = await heap(client);
        const time = await page.evaluate(showMany, lines.direct.addressed(element), count);
        const memory = ((await heap(client)) - before) / count / 1000;
        return { time, memory };
      }),
    );
    const words = count === 1 ? '1 card' : `${count.toLocaleString('en')} cards`;
    series.push(
      {
        id: `many-${count}`,
        title: `${words}: time to all painted`,
        unit: 'ms',
        samples: values.time,
        busy,
      },
      {
        id: `memory-${count}`,
        title: `${words}: JavaScript heap per card`,
        unit: 'KB',
        samples: values.memory,
        busy,
      },
    );
  }
  return series;
}
