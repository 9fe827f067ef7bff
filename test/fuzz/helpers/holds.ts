import * as fc from 'fast-check';
import { seed, sequences } from './effort.js';

/**
 * A test that something holds, whatever a generator comes up with. What fails is made as small as
 * it can be, and printed with the seed and the path that lead back to it.
 */
export function holds<Value>(
  sentence: string,
  /** Part of all the runs that are for this one. */
  share: number,
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value) => unknown,
): void {
  it(sentence, async function () {
    // A thousand times as many runs take as much longer; the test runner has a limit for the file.
    this.timeout(0);
    const property = fc.asyncProperty(arbitrary, async (value) => {
      await check(value);
    });
    const details = await fc.check(property, { seed, numRuns: Math.ceil(sequences * share) });
    if (details.failed) throw new Error(report(details));
  });
}

function report<Value>({
  numRuns,
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Value]>): string {
  const value: unknown = counterexample?.[0];
  const lines = Array.isArray(value)
    ? value.map((each) => fc.stringify(each))
    : [fc.stringify(value)];
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const place = `run ${numRuns}, seed ${seed}, path ${String(counterexamplePath)}`;
  return [`This fails (${place}):`, ...lines.map((line) => `  ${line},`), reason].join('\n');
}
