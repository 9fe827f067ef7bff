import { relative } from 'node:path';

/**
 * Reports the tests of `run-group.js`: what failed, the seconds of each file, what was skipped and
 * why, and in the last line `N passed, N failed, N skipped`.
 */
export default async function* groupReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const reasons = new Map();
  const milliseconds = new Map();
  const path = [];

  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const { details, file, name, nesting, skip } = data;
    const isOwn = nameOf(file).endsWith('run-group.js');
    if (isOwn && type === 'test:pass') continue;

    if (nesting === 0) add(milliseconds, file, details.duration_ms);
    if (skip !== undefined) {
      counts.skipped += 1;
      add(reasons, skip, 1);
    } else if (type === 'test:fail' && details.error.failureType !== 'subtestsFailed') {
      counts.failed += 1;
      yield `FAILED: ${[nameOf(file), ...path.slice(0, nesting), name].join(' › ')}\n`;
      yield `${describe(details.error)}\n`;
    } else if (type === 'test:pass' && details.type !== 'suite') {
      counts.passed += 1;
    }
  }

  for (const [file, duration] of milliseconds) {
    yield `${(duration / 1000).toFixed(1).padStart(6)} s ${nameOf(file)}\n`;
  }
  for (const [reason, count] of reasons) yield `skipped ${count}: ${reason}\n`;
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

const add = (sums, key, value) => sums.set(key, (sums.get(key) ?? 0) + value);

const nameOf = (file = '') => relative('', file);

/** The message of an assertion, with its place in the test. */
function describe({ cause, ...error }) {
  const text = cause?.stack ?? cause ?? error.message;
  return String(text).replaceAll(/^/gm, '    ');
}
