import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browsers } from './test/support/browsers/index.js';
import { rawFiles } from './test/support/browsers/raw-files.js';
import { tally } from './test/support/browsers/tally.js';
import { countSyllables } from './test/unit/helpers/count-syllables.js';

export default {
  files: 'test/{unit,fuzz}/**/*.test.ts',
  browsers: await browsers(),

  // Lit's development build writes to the console, and the card must not.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [rawFiles('/dist/', '/test/unit/pages/')],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    a11ySnapshotPlugin(),
    countSyllables(),
  ],

  // Only Chromium can tell which lines ran; the others run the same tests without counting.
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 95 },
    reporters: ['text', 'lcovonly'],
  },

  // Generous, because a build machine with two cores runs three browsers at once.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },

  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), tally()],
};
