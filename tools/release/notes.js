/**
 * Makes what a release on GitHub consists of: `files/` with the files that a page can load, and
 * `notes.md` with what has changed and how to load them. Needs nothing but Node.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const folder = new URL('./', import.meta.url);
const files = new URL('files/', folder);
const dist = new URL('../../dist/', folder);

const script = 'kratom-info-card.js';

/** A release has no folders, so a language's script has its language in its name. */
const nameOf = (path) => path.replace(/^(\w+)\/(.+)(\.\w+)$/, '$2.$1$3');

/** The changelog's part about a version: everything up to the heading of the next one. */
export function changesIn(changelog, version) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version}\n`));
  if (!section) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return section.slice(version.length).trim();
}

/** The scripts with the hashes that a page pins them by. */
export function hashesIn(integrity) {
  const scripts = Object.entries(integrity).filter(([path]) => path.endsWith(script));
  const rows = scripts.map(([path, hash]) => `| \`${path}\` | \`${nameOf(path)}\` | \`${hash}\` |`);
  return ['| in `dist/` | below | `integrity` |', '| --- | --- | --- |', ...rows].join('\n');
}

const read = (path) => readFile(new URL(path, folder), 'utf8');

export async function makeRelease() {
  const { version } = JSON.parse(await read('../../package.json'));
  const { files: integrity } = JSON.parse(await read('../../dist/integrity.json'));
  const scripts = Object.keys(integrity).filter((path) => path.endsWith(script));
  const others = ['integrity.json', 'sbom.cdx.json'];
  const notices = ['THIRD-PARTY-LICENSES.txt'];

  await rm(files, { recursive: true, force: true });
  await mkdir(files);
  for (const path of [...scripts, ...others, ...notices]) {
    await copyFile(new URL(path, dist), new URL(nameOf(path), files));
  }
  const notes = [
    changesIn(await read('../../CHANGELOG.md'), version),
    '## The script-tag files and their hashes',
    hashesIn(integrity),
  ].join('\n\n');
  await writeFile(new URL('notes.md', folder), `${notes}\n`);
}

if (import.meta.filename === process.argv[1]) await makeRelease();
