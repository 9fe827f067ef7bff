import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { markdown } from './markdown.js';
import { performancePage } from './performance-page.js';

const bench = new URL('../', import.meta.url);
export const demo = new URL('../../../demo/', import.meta.url);

/** Writes results as they are committed: formatted, so that a difference can be read. */
async function writeFormatted(url, text) {
  const filepath = fileURLToPath(url);
  const settings = await resolveConfig(fileURLToPath(new URL('README.md', bench)));
  await writeFile(url, await format(text, { ...settings, filepath }));
  return filepath;
}

/** Writes the reports beside the results; a quick try leaves the demo's page alone. */
export async function writeReports(results, folder) {
  const page = folder.href === bench.href ? demo : folder;
  return Promise.all([
    writeFormatted(new URL('results.json', folder), JSON.stringify(results)),
    writeFormatted(new URL('RESULTS.md', folder), markdown(results)),
    writeFormatted(new URL('performance.html', page), performancePage(results)),
  ]);
}
