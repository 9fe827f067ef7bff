/**
 * Measures the card against the same card made in other ways. `npm run bench` measures everything,
 * and writes the reports and what the site's page about speed is made from.
 *
 *   --quick              only what the bars need, in fewer rounds
 *   --only=bytes,paint   only these measures
 *   --runs=5             so many rounds
 *   --resume             go on with a whole run that broke off
 *   --report             measure nothing, write the reports anew from the results
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assertSameCards } from './check.js';
import { describeMachine } from './machine.js';
import { forSite, writeReports } from './report/index.js';
import { setStage } from './stage/index.js';

const forBars = ['bytes', 'shift', 'paint', 'realm', 'trace', 'interactions', 'many', 'server'];
const all = [...forBars, 'growth', 'partner', 'attributes'];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    runs: { type: 'string' },
    resume: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});

const isQuick = options.quick;
const enough = isQuick ? 7 : 15;
const only = options.only?.split(',') ?? (isQuick ? forBars : all);
const runs = Number(options.runs ?? enough);
const unknown = only.filter((name) => !all.includes(name));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`Measures: ${all.join(', ')}. Runs: 1 or more.`);
  process.exit(2);
}

const isWhole = !isQuick && only.length === all.length && runs >= enough;
const cache = new URL('.cache/', import.meta.url);

/** What is measured is kept here at once: a whole run becomes the results when it is complete. */
const draft = new URL(isWhole ? 'whole.json' : isQuick ? 'quick.json' : 'try.json', cache);

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** Puts what one measure gave into the results. */
function add(results, name, measured) {
  const done = [...new Set([...(results.done ?? []), name])];
  if (!Array.isArray(measured)) return { ...results, done, [name]: measured };
  const ids = measured.map(({ id }) => id);
  const others = results.series.filter(({ id }) => !ids.includes(id));
  return { ...results, done, series: [...others, ...measured] };
}

async function takeMeasures() {
  const before = options.resume ? await readJson(draft) : { done: [], series: [] };
  const stage = await setStage({ isQuick });
  try {
    await assertSameCards(stage);
    let results = {
      ...before,
      date: new Date().toISOString().slice(0, 10),
      runs,
      machine: await describeMachine(stage.browser),
    };
    await mkdir(cache, { recursive: true });
    for (const name of only.filter((each) => !before.done.includes(each))) {
      const start = performance.now();
      process.stdout.write(`${name} `);
      const { measure } = await import(`./measures/${name}.js`);
      results = add(results, name, await measure({ ...stage, runs }));
      console.log(` ${Math.round((performance.now() - start) / 1000)} s`);
      await writeFile(draft, JSON.stringify(results));
    }
  } finally {
    await stage.close();
  }
}

if (!options.report) await takeMeasures();
const results = await readJson(options.report ? forSite : draft);
const { told, paths } = await writeReports(results, isWhole || options.report ? undefined : cache);
console.log([...told, ...paths].join('\n'));
