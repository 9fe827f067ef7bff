/**
 * Prints the size of every built file, and holds the script-tag files to their budget. A file of
 * 16 KB still fits into the first flight of packets of a connection, so it takes one round trip.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const warning = 16_384;
const limit = 17_408;

const isScriptTag = (file) => file.endsWith('kratom-info-card.js');

const rows = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .sort()
  .map((file) => {
    const content = readFileSync(file);
    // Both at their best level, which Brotli takes by itself.
    const gzip = gzipSync(content, { level: 9 }).length;
    return { file, raw: content.length, gzip, brotli: brotliCompressSync(content).length };
  });
console.table(rows);

for (const { file, brotli } of rows.filter(({ file }) => isScriptTag(file))) {
  const size = `${file} has ${brotli} bytes with Brotli.`;
  if (brotli > limit) {
    console.error(`${size} The limit is ${limit}.`);
    process.exitCode = 1;
  } else if (brotli > warning) {
    console.warn(`${size} Above ${warning}, it takes a second round trip on a new connection.`);
  }
}
