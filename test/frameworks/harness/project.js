import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isRequired } from '../../support/browsers/is-required.js';
import { root } from '../../support/packages.js';

export const run = promisify(execFile);

/**
 * Projects of developers who have installed the card beside the packages of a folder of tests. They
 * are copies of `apps`.
 */
export function projectsIn(here, apps = join(here, 'apps')) {
  const hint = `The frameworks are not installed: npm ci --prefix ${relative(root, here)}`;
  const isInstalled = existsSync(join(here, 'node_modules'));
  if (isRequired) assert.ok(isInstalled, hint);
  return {
    /** Why nothing can be built, or nothing. */
    missing: isInstalled ? undefined : hint,
    /** A program of an installed package. */
    tool: (path) => join(here, 'node_modules', path),
    install: () => installIn(here, apps),
  };
}

/**
 * The apps, in a folder where somebody has installed the card: what `npm pack` makes of it, and
 * nothing else of this checkout. The frameworks are found further up, as in any monorepo. Each file
 * of tests has a folder of its own, because they run at the same time.
 */
async function installIn(here, apps) {
  const cache = join(here, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'project-'));
  await cp(apps, folder, { recursive: true });

  await run('npm', ['pack', root, '--ignore-scripts', '--pack-destination', folder], {
    cwd: folder,
  });
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  const tarball = join(folder, name);
  const card = join(folder, 'node_modules/kratom-info-card');
  await mkdir(card, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components', '1', '-C', card]);

  const readJson = async (path) => JSON.parse(await readFile(join(card, path), 'utf8'));
  const manifest = await readJson('dist/custom-elements.json');
  return {
    folder,
    tarball,
    /** The installed card. */
    card,
    packageJson: await readJson('package.json'),
    manifest,
    /** What the manifest says of the element. */
    element: manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'kratom-info-card'),
    remove: () => rm(folder, { recursive: true }),
  };
}

export const { install, missing, tool } = projectsIn(fileURLToPath(new URL('..', import.meta.url)));
