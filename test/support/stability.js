/**
 * Runs groups of tests again and again, beside processes that keep the machine busy, and says what
 * failed and how often: `npm run test:stability -- --runs 10 --load 2 units contact`. Without names,
 * all groups.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { groupNamed, plans } from './groups.js';
import { runCommand } from './run-command.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10' }, load: { type: 'string', default: '0' } },
});
const { together, alone } = plans.all;
const groups = positionals.length > 0 ? positionals.map(groupNamed) : [...together, ...alone];

for (let index = 0; index < Number(values.load); index += 1) {
  const busy = spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' });
  busy.unref();
  process.once('exit', () => busy.kill());
}
process.once('SIGINT', () => process.exit(1));

const rows = [];
for (const { name, command } of groups) {
  const [seconds, failures] = [[], []];
  for (let run = 1; run <= Number(values.runs); run += 1) {
    const result = await runCommand(command);
    seconds.push(result.seconds);
    if (result.counts.failed === 0) continue;
    const failed = [...result.output.matchAll(/^(?:FAILED: | *(?:𐄂|❌) )(.*)/gm)].map(
      ([, test]) => test,
    );
    failures.push(failed);
    console.log(`\n--- ${name}, run ${run} ---\n${result.output}`);
  }
  const range = `${Math.min(...seconds)} to ${Math.max(...seconds)}`;
  rows.push({ group: name, runs: values.runs, red: failures.length, seconds: range });
  for (const test of new Set(failures.flat())) {
    const red = failures.filter((failed) => failed.includes(test)).length;
    rows.push({ group: `  ${test}`, red });
  }
}

console.log(`With ${values.load} busy processes:`);
for (const { group, runs = '', red, seconds = '' } of [
  { group: 'group', runs: 'runs', red: 'red', seconds: 'seconds' },
  ...rows,
]) {
  console.log(`${[runs, red, seconds].map((cell) => String(cell).padEnd(12)).join('')}${group}`);
}
process.exitCode = rows.some(({ red }) => red > 0) ? 1 : 0;
