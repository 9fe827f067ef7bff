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
