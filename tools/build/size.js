/**
 * Prints the size of the script-tag file of each language, and holds it to its budget. Declares the
 * size of every file in sizes.json, and that of the English script in the README; in CI, both must
 * have been declared before. So no file grows, or shrinks, unless a commit says so.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const script = 'kratom-info-card.js';
const readme = 'README.md';
const declaration = 'sizes.json';

/** With its headers it then fits into the first TCP window (about 14,600 bytes): one round trip. */
const firstWindow = 14_336;

/** Words of other languages take more: Brotli's own dictionary is mostly English. */
const forTranslations = 15_360;

const bytes = (count) => `${count.toLocaleString('en').padStart(7)} bytes`;

function brotli(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

/** Prints what a script weighs, beside what it may weigh. */
function holdToBudget(file, content, compressed) {
  const budget = file === script ? firstWindow : forTranslations;
  console.log(`dist/${file}`);
  console.log(`  raw        ${bytes(content.length)}`);
  console.log(`  gzip -9    ${bytes(gzipSync(content, { level: 9 }).length)}`);
  console.log(`  brotli 11  ${bytes(compressed)} of ${bytes(budget).trim()}`);
  const excess = compressed - budget;
  if (excess > 0) fail(`dist/${file} is ${bytes(excess).trim()} over its budget.`);
}

/** Writes a text into a file; where it must be there already, that is a fault. */
function declare(file, told, text) {
  if (told === text) return;
  writeFileSync(file, text);
  console.log(`${file} tells the new sizes now.`);
  if (process.env.CI) fail(`${file} told other sizes. Run 'npm run size' and commit it.`);
}

const sizes = {};
// What is installed rather than loaded is bundled by others.
const files = readdirSync('dist', { recursive: true }).filter((file) =>
  /^(?!modules|types).*\.\w+$/.test(file),
);
for (const file of files.sort()) {
  const content = readFileSync(`dist/${file}`);
  sizes[file] = { raw: content.length, brotli: brotli(content) };
  if (file.endsWith(script)) holdToBudget(file, content, sizes[file].brotli);
}

// Another version of Brotli may differ by a few bytes. Then only the sizes before it are compared.
const compressor = process.versions.brotli;
const told = readFileSync(declaration, 'utf8');
const before = JSON.parse(told);
if (process.env.CI && before.compressor !== compressor) {
  console.log(
    `${declaration} was written with Brotli ${before.compressor}, and not ${compressor}.`,
  );
  for (const [file, size] of Object.entries(sizes)) size.brotli = before.files[file]?.brotli;
}
const declared = { compressor: process.env.CI ? before.compressor : compressor, files: sizes };
declare(declaration, told, `${JSON.stringify(declared, null, 2)}\n`);

// To a tenth of a kilobyte, for the same reason.
const page = readFileSync(readme, 'utf8');
const size = `<!-- size -->${(brotli(readFileSync(`dist/${script}`)) / 1000).toFixed(1)} KB<!-- /size -->`;
declare(readme, page, page.replace(/<!-- size -->.*?<!-- \/size -->/, size));
