import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isRequired } from './browsers/is-required.js';

const folder = new URL('./page-libraries/node_modules/', import.meta.url);

const hint = 'The page libraries are not installed: npm ci --prefix test/support/page-libraries';

const isInstalled = await readdir(folder).then(
  () => true,
  () => false,
);
if (isRequired && !isInstalled) throw new Error(hint);

/** Why other people's packages cannot be used, or nothing. */
export const missingLibraries = isInstalled ? undefined : hint;

/** A file of somebody else's package. */
export const libraryFile = (path) => readFile(new URL(path, folder), 'utf8');

/** A package for Node, as a script for a page, the way that Browserify would pack it. */
export async function packed(path) {
  // Some packages were packed on a Mac, with its hidden files.
  const names = (await readdir(new URL(path, folder))).filter((name) => /^\w+\.js$/.test(name));
  const modules = names.map(async (name) => {
    const code = await libraryFile(`${path}${name}`);
    return `${JSON.stringify(`./${name.replace(/\.js$/, '')}`)}(require, module, exports) {\n${code}\n}`;
  });
  return `(() => {
  const modules = { ${(await Promise.all(modules)).join(',\n')} };
  const cache = {};
  const require = (path) => {
    const name = path.replace(/\\.js$/, '');
    const module = cache[name];
    if (module) return module.exports;
    cache[name] = { exports: {} };
    modules[name](require, cache[name], cache[name].exports);
    return cache[name].exports;
  };
  Object.assign(window, require('./index'));
})();`;
}

/** Stylesheets in one piece. */
export const stylesheet = async (...paths) =>
  (await Promise.all(paths.map(libraryFile))).join('\n');

/** Tailwind's theme and reset: its stylesheet for a page that uses none of its classes. */
export async function tailwind() {
  const { compile } = createRequire(folder)('tailwindcss');
  const compiled = await compile('@import "tailwindcss";', {
    loadStylesheet: async (path, base) => ({
      path,
      base,
      content: await libraryFile('tailwindcss/index.css'),
    }),
  });
  return compiled.build([]);
}
