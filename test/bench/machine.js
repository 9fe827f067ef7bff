import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { embeds } from './contestants/embeds.js';

const require = createRequire(import.meta.url);

const rivals = ['preact', 'react', 'react-dom', 'svelte', 'vue', 'lit', '@lit-labs/ssr'];
const tools = ['vite', ...embeds.map(({ name }) => name)];

/** The version of an installed package; most do not export their package.json. */
async function versionOf(name) {
  const folders = require.resolve.paths(name).map((folder) => join(folder, name));
  for (const folder of folders) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text) return JSON.parse(text).version;
  }
  throw new Error(`${name} is not installed: npm ci --prefix ${dirname(import.meta.filename)}`);
}

/** On what, and with what, was measured. */
export async function describeMachine(browser) {
  const { version } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const names = [...rivals, ...tools];
  const versions = await Promise.all(names.map(versionOf));
  const [{ model }] = cpus();
  return {
    processor: model.trim(),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    browser: await browser.version(),
    node: process.versions.node,
    card: version,
    packages: Object.fromEntries(names.map((name, index) => [name, versions[index]])),
  };
}
