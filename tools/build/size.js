/** Prints the size of each built file, and holds the script-tag files to their budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotli } from './brotli.js';

const script = 'kratom-info-card.js';

/**
 * Bytes after Brotli 11. On a slow line, a script up to 16,384 bytes arrives with the first window of
 * a TLS 1.3 connection. Beyond it the text comes later: by about a tenth at 17,408 bytes, and by
 * nearly a quarter at 19,456. Help within the first screen was worth that. Spanish and Portuguese
 * take more words, and Brotli's dictionary is mostly English: 1,024 bytes more.
 */
const budgets = {
  [script]: { warn: 18_432, fail: 19_456 },
  other: { warn: 19_456, fail: 20_480 },
};

const bytes = (count) => count.toLocaleString('en').padStart(9);

console.log(`${'raw'.padStart(9)} ${'brotli'.padStart(9)}`);
for (const file of readdirSync('dist', { recursive: true }).sort()) {
  if (!/^(?!modules|types).*\.\w+$/.test(file)) continue;
  const content = readFileSync(`dist/${file}`);
  const size = brotli(content);
  console.log(`${bytes(content.length)} ${bytes(size)} ${file}`);
  if (!file.endsWith(script)) continue;
  const { warn, fail } = budgets[file] ?? budgets.other;
  if (size > fail) {
    console.error(`dist/${file} is over its budget of ${fail} bytes.`);
    process.exitCode = 1;
  } else if (size > warn) {
    console.warn(`Warning: dist/${file} has passed ${warn} bytes; its budget ends at ${fail}.`);
  }
}
