/**
 * Runs groups of tests, each in a process of its own, and says in one line what came of each:
 * `node test/support/run.js quick`, `all`, or the names of groups. The last line counts all tests.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { groupNamed, plans } from './groups.js';

const names = process.argv.slice(2);
const plan = plans[names] ?? { together: [], alone: names.map(groupNamed) };

/** Milliseconds after which a group that hangs is ended. */
const limit = 15 * 60_000;

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = new Map();

async function run({ name, command: [program, ...options] }) {
  const start = Date.now();
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);

  const counts = { ...countIn(output, code), skipped: 0 };
  for (const [, count, reason] of output.matchAll(/^skipped (\d+): (.*)$/gm)) {
    counts.skipped += Number(count);
    reasons.set(reason, (reasons.get(reason) ?? 0) + Number(count));
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) console.log(`\n--- ${name} ---\n${output}${errors}`);
  console.log(`${name}: ${inWords(counts)} in ${Math.round((Date.now() - start) / 1000)} s`);
}

/** The counts in the last line of a group. A check without counts is one test. */
function countIn(output, code) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)];
  if (lines.length === 0) return { passed: Number(code === 0), failed: Number(code !== 0) };
  const [passed, failed] = lines.at(-1).slice(1).map(Number);
  // It can also fail by something around its tests, such as too little coverage.
  return { passed, failed: failed || Number(code !== 0) };
}

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

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
