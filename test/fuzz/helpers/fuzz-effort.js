/**
 * A plugin for the test runner: serves other numbers in the place of effort.ts. Without a seed, it
 * takes another one each time, and prints it so that the run can be repeated.
 */
export function fuzzEffort(sequences, seed = Date.now() % 2 ** 31) {
  console.log(`SEED=${seed}`);
  return {
    name: 'fuzz-effort',
    serve: ({ path }) =>
      path === '/test/fuzz/helpers/effort.ts'
        ? `export const sequences = ${sequences};\nexport const seed = ${seed};\n`
        : undefined,
  };
}
