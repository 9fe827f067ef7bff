import { readdirSync, readFileSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';
import { withHoverTexts } from './hover-texts.js';

const from = 'src/entries';

/** Copies what is written by hand: it builds on types of frameworks, which are not installed here. */
const copyWrittenTypes = {
  name: 'copy-written-types',
  generateBundle() {
    const frameworks = readdirSync(`${from}/frameworks`).map((name) => `frameworks/${name}`);
    for (const fileName of ['article.d.cts', ...frameworks]) {
      const source = withHoverTexts(readFileSync(`${from}/${fileName}`, 'utf8'));
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

const output = { dir: 'dist/types', entryFileNames: '[name].d.ts' };

/** The types of the npm package: one file for each entry, and the files beside it. */
export default [
  { input: `${from}/package.ts`, external: /^@lit\//, plugins: [dts(), copyWrittenTypes], output },
  { input: `${from}/server.ts`, plugins: [dts()], output },
];
