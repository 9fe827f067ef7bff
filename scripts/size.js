/**
 * Prints the size of the script-tag file of each language, and writes that of the English one into
 * the README. Fails when a file is over its budget, and in CI when the README told another size.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const name = 'kratom-info-card.js';
const files = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith(name));
const readme = 'README.md';

/** With its headers it then fits into the first TCP window (about 14,600 bytes): one round trip. */
const firstWindow = 14_336;

/** Words of other languages take more: Brotli's own dictionary is mostly English. */
const forTranslations = 15_360;

const bytes = (count) => `${count.toLocaleString('en').padStart(7)} bytes`;

/** Prints the size of a file, and returns that of its Brotli form. */
function measure(file) {
  const budget = file === name ? firstWindow : forTranslations;
  const content = readFileSync(`dist/${file}`);
  const { length } = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

  console.log(`dist/${file}`);
  console.log(`  raw        ${bytes(content.length)}`);
  console.log(`  gzip -9    ${bytes(gzipSync(content, { level: 9 }).length)}`);
  console.log(`  brotli 11  ${bytes(length)} of ${bytes(budget).trim()}`);
  if (length > budget) {
    console.error(`dist/${file} is ${bytes(length - budget).trim()} over its budget.`);
    process.exitCode = 1;
  }
  return length;
}

const sizes = new Map(files.sort().map((file) => [file, measure(file)]));

// To a tenth of a kilobyte: another version of Brotli may differ by a few bytes.
const size = `<!-- size -->${(sizes.get(name) / 1000).toFixed(1)} KB<!-- /size -->`;
const told = readFileSync(readme, 'utf8');
const tells = told.replace(/<!-- size -->.*?<!-- \/size -->/, size);
if (tells !== told) {
  writeFileSync(readme, tells);
  console.log(`${readme} tells the new size now.`);
  if (process.env.CI) process.exitCode = 1;
}
