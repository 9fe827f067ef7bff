/**
 * Runs groups of tests, each in a process of its own, and says in one line what came of each:
 * `node test/support/run.js quick`, `all`, or the names of groups. The last line counts all tests.
 */
import { availableParallelism } from 'node:os';
import { groupNamed, plans } from './groups.js';
import { inWords, runCommand } from './run-command.js';

const names = process.argv.slice(2);
const plan = plans[names] ?? { together: [], alone: names.map(groupNamed) };

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = new Map();

async function run({ name, command }) {
  const { output, counts, skips, seconds } = await runCommand(command);
  for (const { reason, count } of skips) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) console.log(`\n--- ${name} ---\n${output}`);
  console.log(`${name}: ${inWords(counts)} in ${seconds} s`);
}

/** Runs as many at once as there are cores. */
async function runTogether(groups) {
  const waiting = [...groups];
  const work = async () => {
    while (waiting.length > 0) await run(waiting.shift());
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

if (plan.first) await run(plan.first);
// Without what the first makes, all others would fail too.
if (total.failed === 0) {
  await runTogether(plan.together);
  for (const group of plan.alone) await run(group);
}

for (const [reason, count] of reasons) {
  console.log(`${count} ${count === 1 ? 'test or suite' : 'tests or suites'} skipped: ${reason}`);
}
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
