import { readFile, writeFile } from 'node:fs/promises';

/** What tests measure, and the build and the builder use. */
const file = new URL('../../demo/figures.json', import.meta.url);

export const readFigures = async () => JSON.parse(await readFile(file, 'utf8'));

/** Where WRITE_FIGURES=1 asks for it, records figures beside those that are there. */
export async function recordFigures(measured) {
  if (!process.env.WRITE_FIGURES) return;
  const all = { ...(await readFigures()), ...measured };
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** What is left of each kind of snippet, by the editor or sanitizer that it was pasted into. */
const targetsFile = new URL('../../demo/paste-targets.json', import.meta.url);

export const pasteTargets = async () => JSON.parse(await readFile(targetsFile, 'utf8'));

export async function recordPasteTargets(measured) {
  if (!process.env.WRITE_FIGURES) return;
  await writeFile(targetsFile, `${JSON.stringify(measured, null, 2)}\n`);
}
