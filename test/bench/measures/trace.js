import { withFreshPage } from '../stage/browser.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';
import { untilPainted, watch } from '../stage/watch.js';

const categories = [
  'toplevel',
  'loading',
  'v8',
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-v8.compile',
];

/** What the main thread is busy with, by the names of Chromium's own events. */
const kinds = {
  script: [
    'EvaluateScript',
    'FireAnimationFrame',
    'FunctionCall',
    'HandlePostMessage',
    'RunMicrotasks',
    'TimerFire',
    'v8.compile',
  ],
  style: ['ParseAuthorStyleSheet', 'UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['Commit', 'Layerize', 'Paint', 'PrePaint'],
  html: ['ParseHTML'],
  collection: ['MajorGC', 'MinorGC'],
};
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind])),
);

/** From here on, a task may keep a reader waiting: https://web.dev/articles/long-tasks-devtools */
const longTask = 50;

const milliseconds = (microseconds = 0) => microseconds / 1000;

/** Everything that the page's thread did since it was asked for, in order. */
function threadOf(events, address) {
  const start = events.find(
    ({ name, args }) =>
      name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith(address),
  );
  return events
    .filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X')
    .filter(({ ts }) => ts >= start.ts)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

/** Time of each kind of work, without that of other work within it. */
function timesByKind(thread) {
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
  const open = [];
  for (const { ts, dur, name } of thread) {
    const kind = kindOf.get(name);
    if (!kind) continue;
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    if (around) times[around.kind] -= milliseconds(dur);
    times[kind] += milliseconds(dur);
    open.push({ kind, end: ts + (dur ?? 0) });
  }
  return times;
}

const addressOf = ({ args }) => args?.data?.url ?? args?.data?.styleSheetUrl ?? args?.fileName;

/**
 * The lengths of the tasks that a card is to blame for: those with its code or its stylesheet in
 * them, and those that style, lay out or paint the page once one of these has come. A card that is
 * a part of the page is there from the start.
 */
function tasksOfCard(thread, host, isInPage) {
  const isOurs = (event) => addressOf(event)?.startsWith?.(host) ?? false;
  const arrival = isInPage ? 0 : (thread.find(isOurs)?.ts ?? Infinity);
  const isRendering = ({ name, ts }) =>
    ts >= arrival && ['style', 'layout', 'paint'].includes(kindOf.get(name));
  const blamed = thread.filter((event) => isOurs(event) || isRendering(event));
  return thread
    .filter(({ name }) => /(^|::)RunTask$/.test(name))
    .filter(({ ts, dur = 0 }) => blamed.some((each) => each.ts >= ts && each.ts < ts + dur))
    .map(({ dur }) => milliseconds(dur));
}

function summary(trace, { site, host }, isInPage) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const thread = threadOf(traceEvents, site);
  const tasks = tasksOfCard(thread, host, isInPage);
  const long = tasks.filter((length) => length > longTask);
  return {
    ...timesByKind(thread),
    longest: Math.max(0, ...tasks),
    blocking: long.reduce((sum, length) => sum + length - longTask, 0),
  };
}

/** Runs in the page: waits for what follows a paint. */
async function settle() {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

const titles = {
  script: 'Main thread, CPU 4 × slower: JavaScript',
  style: 'Main thread, CPU 4 × slower: style',
  layout: 'Main thread, CPU 4 × slower: layout',
  paint: 'Main thread, CPU 4 × slower: paint',
  longest: 'Main thread, CPU 4 × slower: the longest task of the card',
  blocking: 'Main thread, CPU 4 × slower: total blocking time of tasks over 50 ms',
};

/** What the main thread of a slow CPU does for a page with a card, from a trace. */
export async function measure({ browser, lines, contestants, runs, isQuick }) {
  const { direct } = lines;
  const pages = isQuick
    ? contestants.filter(({ name }) => name === 'script')
    : [{ name: 'none' }, ...contestants];
  const measured = await takeTurns(pages, runs, ({ name, files }) =>
    withFreshPage(browser, async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.emulateCPUThrottling(4);
      await page.tracing.start({ categories });
      await page.goto(`${direct.site}story/${name}`);
      if (name !== 'none') await untilPainted(page);
      await page.evaluate(settle);
      const isInPage = files && Object.keys(files).length === 0;
      return summary(await page.tracing.stop(), direct, isInPage);
    }),
  );
  return seriesOf(measured, titles, { prefix: 'trace', unit: 'ms' });
}
