import { spawnSync } from 'node:child_process';
import { firstExisting, onPath } from './browsers/first-existing.js';
import { isRequired } from './browsers/is-required.js';

const program = firstExisting(onPath('pdftotext'));

/** The missing program for reading printed pages, if any. */
export function missingForPaper() {
  if (program) return undefined;
  if (isRequired) throw new Error('Install poppler-utils (Debian and Ubuntu).');
  return 'Install poppler-utils to read what is printed.';
}

/** The text of each page that a browser prints, in writing order. */
export async function print(page, options = {}) {
  const pdf = await page.pdf({ format: 'letter', margin: margins, ...options });
  const { status, stdout, stderr } = spawnSync(program, ['-raw', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error(String(stderr));
  // Each page ends with a form feed.
  return String(stdout).split('\f').slice(0, -1);
}

const margins = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
