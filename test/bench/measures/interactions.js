import { withFreshPage } from '../stage/browser.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';

/** One character follows the other as when somebody types fast, in milliseconds. */
const between = 60;

const typed = 'I have used it every day for a year. Please call. ';

/**
 * What takes less, which is one frame of a screen, the browser does not tell. It counts as much.
 * https://www.w3.org/TR/event-timing/#sec-performance-event-timing
 */
const shortest = 16;

/** Milliseconds after which the browser has told of all that took longer. */
const patience = 500;

/** Runs before the page: keeps what the browser tells of events until the next paint. */
function listen(durationThreshold) {
  window.told = [];
  new PerformanceObserver((list) => {
    const interactions = list.getEntries().filter(({ interactionId }) => interactionId);
    window.told.push(...interactions);
  }).observe({ type: 'event', durationThreshold, buffered: true });
}

/** Runs in the page: when it has been painted, and has nothing left to do. */
async function settle() {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
}

/** Runs in the page: how long what it was told of since has taken. The last event is one of `type`. */
async function taken(type, time) {
  const end = performance.now() + time;
  while (!window.told.some(({ name }) => name === type) && performance.now() < end) {
    await new Promise(requestAnimationFrame);
  }
  return window.told.splice(0).map(({ duration }) => duration);
}

/** The middle of something in the card, scrolled to where it can be clicked. */
async function placeOf(page, selector) {
  const place = await page.evaluate(async (wanted) => {
    const card = document.querySelector('main').firstElementChild;
    const element = document.querySelector(wanted) ?? card.shadowRoot.querySelector(wanted);
    element.scrollIntoView({ block: 'center' });
    await new Promise(requestAnimationFrame);
    // What was scrolled to has been laid out by now, and may have moved.
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.evaluate(settle);
  return place;
}

/** Milliseconds from a click to the paint that follows it. Afterwards, `outcome` is in the card. */
async function click(page, selector, outcome) {
  const { x, y } = await placeOf(page, selector);
  await page.evaluate(() => (window.told = []));
  await page.mouse.click(x, y);
  await page.evaluate(settle);
  const durations = await page.evaluate(taken, 'click', patience);
  const isThere = await page.evaluate(
    (wanted) =>
      Boolean(document.querySelector('main').firstElementChild.shadowRoot.querySelector(wanted)),
    outcome,
  );
  if (!isThere) throw new Error(`${page.url()}: a click on ${selector} led to no ${outcome}.`);
  return Math.max(shortest, ...durations);
}

/** The slowest of 50 characters. */
async function type(page) {
  await click(page, '#kic-contact-message', '#kic-contact-message:focus');
  await page.keyboard.type(typed, { delay: between });
  await page.evaluate(settle);
  // As if for an event that does not come: all keys have the same names.
  return Math.max(shortest, ...(await page.evaluate(taken, '', patience)));
}

/** What readers and pages do, in this order: a form that was filled in is there when the rest changes. */
const inArticle = {
  citation: (page) => click(page, '[part=citation]', '[part=sources] :focus'),
  typing: type,
  send: (page) => click(page, '[part~=send-button]', '[part=result] li'),
  theme: (page) => click(page, '#theme', '[part~=card]'),
  lang: (page) => click(page, '#lang', '[part~=card][lang=es]'),
  variant: (page) => click(page, '#variant', '[part~=compact]'),
};

const inCompact = { disclosure: (page) => click(page, 'summary', 'details[open]') };

const all = [...Object.keys(inCompact), ...Object.keys(inArticle)];

/** Who has which part. What was written by hand has no options, and leaves the form to the browser. */
const parts = {
  script: all,
  handwritten: ['disclosure', 'typing', 'theme'],
  react: all,
  preact: all,
};

const titles = {
  disclosure: 'opening a disclosure',
  citation: 'following a citation',
  typing: 'typing 50 characters into the form, the slowest',
  send: 'pressing Send with mistakes',
  theme: 'switching `theme`',
  lang: 'switching `lang`',
  variant: 'switching `variant`',
};

const interact = (browser, address, actions, wanted) =>
  withFreshPage(browser, async (page) => {
    await page.evaluateOnNewDocument(listen, shortest);
    await page.goto(address);
    await page.evaluate(settle);
    await page.emulateCPUThrottling(4);
    const durations = {};
    for (const [name, act] of Object.entries(actions)) {
      if (wanted.includes(name)) durations[name] = await act(page);
    }
    return durations;
  });

/** Interaction to next paint, on a slow CPU. */
export async function measure({ browser, lines, contestants, runs, isQuick }) {
  const site = lines.direct.site;
  const able = contestants.filter(({ name }) => (isQuick ? name === 'script' : parts[name]));
  // Typing takes a while, and there are many keys in each round.
  const measured = await takeTurns(able, Math.min(runs, 8), async ({ name }) => ({
    ...(await interact(browser, `${site}compact/${name}`, inCompact, parts[name])),
    ...(await interact(browser, `${site}switches/${name}`, inArticle, parts[name])),
  }));
  const named = Object.entries(titles).map(([thing, words]) => [
    thing,
    `Interaction to next paint, CPU 4 × slower: ${words}`,
  ]);
  return seriesOf(measured, Object.fromEntries(named), {
    prefix: 'interaction',
    unit: 'ms',
    hasWorst: true,
  });
}
