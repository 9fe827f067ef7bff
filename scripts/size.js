/** Prints the size of the script-tag file, and fails when it is over its budget. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const file = 'dist/kratom-info-card.js';

/** With its headers it then fits into the first TCP window (about 14,600 bytes): one round trip. */
const budget = 12_288;

const content = readFileSync(file);
const brotli = brotliCompressSync(content, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  },
}).length;

const bytes = (count) => `${count.toLocaleString('en').padStart(7)} bytes`;

console.log(file);
console.log(`  raw        ${bytes(content.length)}`);
console.log(`  gzip -9    ${bytes(gzipSync(content, { level: 9 }).length)}`);
console.log(`  brotli 11  ${bytes(brotli)} of ${bytes(budget).trim()}`);

if (brotli > budget) {
  console.error(`${file} is ${bytes(brotli - budget).trim()} over its budget.`);
  process.exitCode = 1;
}
