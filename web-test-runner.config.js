import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browsers } from './test/support/browsers/index.js';
import { rawFiles } from './test/support/browsers/raw-files.js';
import { tally } from './test/support/browsers/tally.js';
import { fuzzEffort } from './test/fuzz/helpers/fuzz-effort.js';
import { countSyllables } from './test/unit/helpers/count-syllables.js';

// `npm run fuzz` sets it, and tries much more than CI does.
const { SEQUENCES, SEED } = process.env;
const minutes = 60_000;

export default {
  files: SEQUENCES ? 'test/fuzz/**/*.test.ts' : 'test/{unit,fuzz}/**/*.test.ts',
  browsers: await browsers(),

  // Lit's development build writes to the console, and the card must not.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [rawFiles('/dist/', '/test/unit/pages/')],
  plugins: [
    ...(SEQUENCES ? [fuzzEffort(SEQUENCES, SEED)] : []),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    countSyllables(),
  ],

  // Only Chromium can tell which lines ran; the others run the same tests without counting.
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 95 },
    reporters: ['text', 'lcovonly'],
  },

  // Generous, because a build machine with two cores runs three browsers at once.
  browserStartTimeout: 1 * minutes,
  testsStartTimeout: 1 * minutes,
  testsFinishTimeout: (SEQUENCES ? 60 : 10) * minutes,
  testFramework: { config: { timeout: 60_000 } },

  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    tally(),
  ],
};
