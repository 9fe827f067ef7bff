import config from './web-test-runner.config.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const sequences = Number(process.env.SEQUENCES ?? 10_000);

/** Serves other numbers in the place of test/fuzz/helpers/effort.ts. */
const longRun = {
  name: 'long-run',
  serve: ({ path }) =>
    path === '/test/fuzz/helpers/effort.ts'
      ? `export const sequences = ${sequences};\nexport const seed = ${seed};\n`
      : undefined,
};

console.log(`SEED=${seed}`);

/** Tries much more than CI does, and other values each time. */
export default {
  ...config,
  files: 'test/fuzz/**/*.test.ts',
  plugins: [longRun, ...config.plugins],
  testsFinishTimeout: 60 * 60_000,
};
