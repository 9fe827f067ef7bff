// Renders cards in a process of its own when its parent asks for it: see measures/server.js.
import { pathToFileURL } from 'node:url';

const { render } = await import(pathToFileURL(process.argv[2]));

/** Milliseconds in which cards are rendered and counted. */
const duration = 400;

/** Few enough that nothing is collected meanwhile. */
const fewCards = 4;

/** A card as a server sends it. A string that nobody reads may never be put together. */
const send = () => Buffer.from(render()).length;

function cardsPerSecond() {
  const start = performance.now();
  let cards = 0;
  while (performance.now() < start + duration) {
    send();
    cards++;
  }
  return (cards / (performance.now() - start)) * 1000;
}

/** Kilobytes of objects that come into being for each card. */
function allocatedPerCard() {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let card = 0; card < fewCards; card++) send();
  return (process.memoryUsage().heapUsed - before) / fewCards / 1000;
}

process.on('message', () => {
  const speed = cardsPerSecond();
  process.send({ speed, memory: allocatedPerCard(), text: render() });
});
process.send('ready');
