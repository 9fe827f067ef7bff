/**
 * Makes links of README.md lead to this version in the repository, where they lead to files that are
 * not in the package. To be run before the package is published, in a checkout that is not kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { assertRepository } from './repository.js';

/** A link of Markdown up to the end of its path, with `!` before it if it shows a picture. */
const link = /(!?)(\[[^\]]*\]\()([^)#]+)/g;

export function linksForPackage(readme, packageJson) {
  assertRepository(packageJson);
  const { repository, version, files } = packageJson;
  const address = repository.url.replaceAll(/^git\+|\.git$/g, '');
  const packed = new Set(['LICENSE', ...files]);
  return readme.replaceAll(link, (all, mark, name, path) => {
    if (path.startsWith('https://') || packed.has(path.split('/')[0])) return all;
    return `${mark}${name}${address}/${mark ? 'raw' : 'blob'}/v${version}/${path}`;
  });
}

if (import.meta.filename === process.argv[1]) {
  const file = (name) => new URL(`../../${name}`, import.meta.url);
  const packageJson = JSON.parse(await readFile(file('package.json'), 'utf8'));
  const readme = await readFile(file('README.md'), 'utf8');
  await writeFile(file('README.md'), linksForPackage(readme, packageJson));
}
