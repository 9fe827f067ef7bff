/**
 * Measures the card against the same card made in other ways. `npm run bench` measures everything,
 * and writes results.json, RESULTS.md and the demo's performance page.
 *
 *   --only=bytes,paint   only these measures
 *   --runs=5             fewer rounds
 *   --write              keep the results all the same, rather than in .cache/
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

async function takeMeasures() {
  const stage = await setStage();
  const results = {
    date: new Date().toISOString().slice(0, 10),
    runs,
    machine: await describeMachine(stage.browser),
    load: [],
    series: [],
  };
  try {
    await assertSameCards(stage);
    for (const name of only) {
      const start = performance.now();
      const { measure } = await import(`./measures/${name}.js`);
      const result = await measure({ ...stage, runs });
      if (Array.isArray(result)) results.series.push(...result);
      else results[name] = result;
      results.load.push(Math.round(loadavg()[0] * 10) / 10);
      console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
    }
  } finally {
    await stage.close();
  }
  return results;
}

if (!options.report) {
  const results = await takeMeasures();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(results));
}
const results = JSON.parse(await readFile(file, 'utf8'));
for (const path of await writeReports(results, folder)) console.log(path);
