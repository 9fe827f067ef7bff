import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { about } from './about.js';
import { bars } from './bars.js';
import { markdown } from './markdown.js';
import { plots } from './plots.js';
import { barsTable, contestantsTable } from './tables.js';
import { costOfTls } from './tls.js';

const bench = new URL('../', import.meta.url);

/** What the site's page about speed is made from. */
export const forSite = new URL('../../../demo/performance/results.json', import.meta.url);

/** Writes results as they are committed: formatted, so that a difference can be read. */
async function writeFormatted(url, text) {
  const filepath = fileURLToPath(url);
  const settings = await resolveConfig(fileURLToPath(new URL('README.md', bench)));
  await mkdir(new URL('./', url), { recursive: true });
  await writeFile(url, await format(text, { ...settings, filepath }));
  return filepath;
}

/** The README, with what TLS costs between two comments. */
async function readmeWith(cost) {
  const text = await readFile(new URL('README.md', bench), 'utf8');
  return text.replace(/(<!-- tls -->\n).*(<!-- \/tls -->)/s, `$1\n${cost}\n\n$2`);
}

/** The bars in a few lines, for whoever waits for them. */
const tell = (results) =>
  bars(results).map(
    ({ measure, measured, bar, isMet, isTrusted }) =>
      `${isMet ? 'met   ' : 'MISSED'} ${measure}: ${measured}; ${bar}${isTrusted ? '' : ' (in doubt)'}`,
  );

/** Writes the reports of a whole run; those of a try go into its folder. */
export async function writeReports(results, folder) {
  const report = {
    about: about(results),
    tables: [barsTable(results), contestantsTable()],
    ...plots(results),
  };
  const cost = costOfTls(results);
  const files = [
    [folder ? new URL('results.json', folder) : forSite, JSON.stringify({ ...results, report })],
    [new URL('RESULTS.md', folder ?? bench), markdown(results)],
    ...(cost && !folder ? [[new URL('README.md', bench), await readmeWith(cost)]] : []),
  ];
  const paths = await Promise.all(files.map((file) => writeFormatted(...file)));
  return { told: tell(results), paths };
}
