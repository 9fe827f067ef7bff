/**
 * Copies the card's files to a folder of a web server, and once more to a folder inside it that is
 * named after the version. Writes the address into the files that need it.
 *
 * It is one of the files itself, for people who have nothing but these and Node.
 */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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

async function copyTo(folder, address, names) {
  await cp(source, folder, { recursive: true, filter: (path) => path !== script });
  for (const name of names) {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    if (!text.includes(placeholder)) throw new Error(`${file} has an address already.`);
    const withFolder = text.replaceAll(`${placeholder}/`, address);
    await writeFile(file, withFolder.replaceAll(placeholder, new URL(address).origin));
  }
}

async function host([given, folder, ...others]) {
  if (!given || !folder || others.length > 0) throw new Error('Give an address and a folder.');
  const address = folderAddress(given);
  const { version } = JSON.parse(await readFile(join(source, 'integrity.json'), 'utf8'));
  // Each language and each variant has a page for a frame, and an oEmbed answer beside it.
  const names = (await readdir(source, { recursive: true })).filter((name) =>
    ['embed.html', 'oembed.json'].includes(basename(name)),
  );
  await copyTo(folder, address, names);
  await copyTo(join(folder, version), `${address}${version}/`, names);
  console.log(`${folder} holds version ${version} for ${address}, and so does its ${version}/.`);
}

host(process.argv.slice(2)).catch((error) => {
  console.error(`${error.message}\nFor example: ${example}`);
  process.exitCode = 1;
});
