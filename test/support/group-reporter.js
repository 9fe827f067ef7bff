/**
 * Reports the tests of `run-group.js`: the seconds of each file, what failed, what was skipped and
 * why, and in the last line `N passed, N failed, N skipped`.
 */
export default async function* groupReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const reasons = new Map();
  const path = [];

  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:diagnostic' && data.nesting > 0) yield `  ${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const isSuite = data.details.type === 'suite';
    if (data.skip !== undefined) {
      counts.skipped += 1;
      reasons.set(data.skip, (reasons.get(data.skip) ?? 0) + 1);
    } else if (type === 'test:fail' && !isBecauseOfSubtests(data)) {
      counts.failed += 1;
      yield `FAILED: ${[...path.slice(1, data.nesting), data.name].join(' › ')}\n`;
      yield `${indent(describe(data.details.error))}\n`;
    } else if (type === 'test:pass' && !isSuite) {
      counts.passed += 1;
    }
    const isFile = isSuite && data.nesting === 1;
    if (isFile) yield `${seconds(data.details.duration_ms)} ${data.name}\n`;
  }

  for (const [reason, count] of reasons) yield `skipped ${count}: ${reason}\n`;
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

const isBecauseOfSubtests = ({ details }) => details.error?.failureType === 'subtestsFailed';

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);

/** What an assertion says, with the place in the test. */
function describe(error) {
  const { cause = error } = error;
  return cause?.stack ?? String(cause);
}

const indent = (text) => text.replaceAll(/^/gm, '    ');
