import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Milliseconds after which a group that hangs is ended. */
const limit = 15 * 60_000;

/** Runs the command of a group: what it printed, its counts, its seconds, and why it skipped tests. */
export async function runCommand([program, ...options]) {
  const start = Date.now();
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);

  const skips = [...output.matchAll(/^skipped (\d+): (.*)$/gm)].map(([, count, reason]) => ({
    count: Number(count),
    reason,
  }));
  const skipped = skips.reduce((sum, { count }) => sum + count, 0);
  return {
    output: output + errors,
    counts: { ...countIn(output, code), skipped },
    skips,
    seconds: Math.round((Date.now() - start) / 1000),
  };
}

/** The counts in the last line of a group. A check without counts is one test. */
function countIn(output, code) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)];
  if (lines.length === 0) return { passed: Number(code === 0), failed: Number(code !== 0) };
  const [passed, failed] = lines.at(-1).slice(1).map(Number);
  // It can also fail by something around its tests, such as too little coverage.
  return { passed, failed: failed || Number(code !== 0) };
}

export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
