import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const readText = (path) => readFile(join(root, path), 'utf8');
export const readJson = async (path) => JSON.parse(await readText(path));

/** The files of a checkout, with those that are about to be committed. */
export async function sourceFiles() {
  const files = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await run('git', files, { cwd: root });
  const gone = await run('git', ['ls-files', '-z', '--deleted'], { cwd: root });
  const isGone = new Set(gone.stdout.split('\0'));
  return stdout.split('\0').filter((file) => !isGone.has(file));
}

const { dependencies, optionalDependencies } = await readJson('package.json');
const { packages } = await readJson('package-lock.json');

const wants = (manifest) =>
  Object.keys({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  });

/** Where the lockfile has the package that another one in `folder` gets when it asks for `name`. */
function locate(name, folder) {
  const path = `${folder}node_modules/${name}`;
  if (packages[path]) return path;
  if (!folder) throw new Error(`The lockfile lacks ${name}.`);
  return locate(name, folder.slice(0, folder.lastIndexOf('node_modules/')));
}

/** All that npm installs with the card, by its path in the lockfile. */
export function runtimeTree() {
  const tree = new Map();
  const add = (manifest, folder) => {
    for (const name of wants(manifest)) {
      const path = locate(name, folder);
      if (tree.has(path)) continue;
      tree.set(path, { name, ...packages[path] });
      add(packages[path], `${path}/`);
    }
  };
  // The card's own peers are optional: npm installs none of them.
  add({ dependencies, optionalDependencies }, '');
  return tree;
}

export { packages };

/** A checkout in another folder. Lit is copied and not linked: its code is in the built files. */
export async function checkOut(folder) {
  for (const file of await sourceFiles()) {
    if (!file.startsWith('dist/')) await cp(join(root, file), join(folder, file));
  }
  const installed = join(root, 'node_modules');
  const own = join(folder, 'node_modules');
  await mkdir(own);
  for (const name of await readdir(installed)) {
    if (/^(@lit|lit|lit-element|lit-html)$/.test(name))
      await cp(join(installed, name), join(own, name), { recursive: true });
    else if (!/^\.(?!bin$)/.test(name)) await symlink(join(installed, name), join(own, name));
  }
}
