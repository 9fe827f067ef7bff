/**
 * Prints the size of the script-tag file, and writes it into the README. Fails when the file is over
 * its budget, and in CI when the README told another size.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const file = 'dist/kratom-info-card.js';
const readme = 'README.md';

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

// To a tenth of a kilobyte: another version of Brotli may differ by a few bytes.
const size = `<!-- size -->${(brotli / 1000).toFixed(1)} KB<!-- /size -->`;
const told = readFileSync(readme, 'utf8');
const tells = told.replace(/<!-- size -->.*?<!-- \/size -->/, size);
if (tells !== told) {
  writeFileSync(readme, tells);
  console.log(`${readme} tells the new size now.`);
  if (process.env.CI) process.exitCode = 1;
}
