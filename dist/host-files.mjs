/**
 * Copies the card's files to a folder of a web server, and once more to a folder inside it that is
 * named after the version. Writes the address into the files that need it.
 *
 * It is one of the files itself, for people who have nothing but these and Node.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = 'node dist/host-files.mjs https://cards.example/ /srv/cards';

/** Stands for the site in the built files; with the slash behind it, for the folder of the files. */
const placeholder = 'https://HOST';

const script = fileURLToPath(import.meta.url);
const source = dirname(script);

/** The address of a folder, with a slash at the end. */
function folderAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isFolder =
    url &&
    /^https?:$/.test(url.protocol) &&
    !(url.username || url.password || url.search || url.hash) &&
    !/\.(html?|js|json|css)$/i.test(url.pathname);
  if (!isFolder) throw new Error(`This is not the address of a folder: ${text}`);
  return url.href.replace(/\/*$/, '/');
}

async function copyTo(folder, address, languages) {
  await cp(source, folder, { recursive: true, filter: (path) => path !== script });
  for (const language of languages) {
    for (const name of ['embed.html', 'oembed.json']) {
      const file = join(folder, language, name);
      const text = await readFile(file, 'utf8');
      if (!text.includes(placeholder)) throw new Error(`${file} has an address already.`);
      const withFolder = text.replaceAll(`${placeholder}/`, address);
      await writeFile(file, withFolder.replaceAll(placeholder, new URL(address).origin));
    }
  }
}

async function host([given, folder, ...others]) {
  if (!given || !folder || others.length > 0) throw new Error('Give an address and a folder.');
  const address = folderAddress(given);
  const { version, files } = JSON.parse(await readFile(join(source, 'integrity.json'), 'utf8'));
  // Each language has a script of the same name, in a folder of its own.
  const languages = Object.keys(files)
    .filter((path) => path.endsWith('kratom-info-card.js'))
    .map(dirname);
  await copyTo(folder, address, languages);
  await copyTo(join(folder, version), `${address}${version}/`, languages);
  console.log(`${folder} holds version ${version} for ${address}, and so does its ${version}/.`);
}

host(process.argv.slice(2)).catch((error) => {
  console.error(`${error.message}\nFor example: ${example}`);
  process.exitCode = 1;
});
