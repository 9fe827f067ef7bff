/** Writes the version of package.json into the element. */
import { readFile, writeFile } from 'node:fs/promises';

const file = new URL('../../src/element/version.ts', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url)));
const source = await readFile(file, 'utf8');
await writeFile(file, source.replace(/'.*'/, `'${version}'`));
