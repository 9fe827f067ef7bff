/**
 * Measures the card against the same card made in other ways. `npm run bench` measures everything,
 * and writes results.json, RESULTS.md and the demo's performance page.
 *
 *   --only=bytes,paint   only these measures
 *   --runs=5             fewer rounds
 *   --write              keep the results of a quick try too, which go to .cache/ otherwise
 *   --report             measure nothing, write the reports anew from results.json
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { assertSameCards } from './check.js';
import { describeMachine } from './machine.js';
import { writeReports } from './report/index.js';
import { setStage } from './stage/index.js';

const measures = ['bytes', 'shift', 'realm', 'paint', 'trace', 'partner', 'many', 'attributes'];
const enoughRuns = 15;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: measures.join() },
    runs: { type: 'string', default: String(enoughRuns) },
    write: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});

const only = options.only.split(',');
const runs = Number(options.runs);
const unknown = only.filter((name) => !measures.includes(name));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`Measures: ${measures.join(', ')}. Runs: 1 or more.`);
  process.exit(2);
}

const isWhole = only.length === measures.length && runs >= enoughRuns;
const folder = new URL(
  isWhole || options.write || options.report ? './' : '.cache/',
  import.meta.url,
);
const file = new URL('results.json', folder);

/** What a quick try has measured before: it replaces only what it measures again. */
async function resultsBefore() {
  if (isWhole) return { series: [] };
  return readFile(file, 'utf8').then(JSON.parse, () => ({ series: [] }));
}

/** Puts what one measure gave into the results. */
function add(results, name, measured) {
  if (!Array.isArray(measured)) return { ...results, [name]: measured };
  const ids = measured.map(({ id }) => id);
  return {
    ...results,
    series: [...results.series.filter(({ id }) => !ids.includes(id)), ...measured],
  };
}

async function takeMeasures() {
  const stage = await setStage();
  try {
    await assertSameCards(stage);
    let results = {
      ...(await resultsBefore()),
      date: new Date().toISOString().slice(0, 10),
      runs,
      machine: await describeMachine(stage.browser),
      load: [],
    };
    await mkdir(folder, { recursive: true });
    for (const name of only) {
      const start = performance.now();
      const { measure } = await import(`./measures/${name}.js`);
      results = add(results, name, await measure({ ...stage, runs }));
      results.load.push(Math.round(loadavg()[0] * 10) / 10);
      console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
      await writeFile(file, JSON.stringify(results));
    }
  } finally {
    await stage.close();
  }
}

if (!options.report) await takeMeasures();
const results = JSON.parse(await readFile(file, 'utf8'));
for (const path of await writeReports(results, folder)) console.log(path);
