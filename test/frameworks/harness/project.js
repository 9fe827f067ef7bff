import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isRequired } from '../../support/browsers/is-required.js';
import { root } from '../../support/packages.js';

export const run = promisify(execFile);

const here = fileURLToPath(new URL('..', import.meta.url));

const hint = 'The frameworks are not installed: npm ci --prefix test/frameworks';

const isInstalled = await readdir(join(here, 'node_modules')).then(
  () => true,
  () => false,
);
if (isRequired) assert.ok(isInstalled, hint);

/** Why nothing can be built, or nothing. */
export const missing = isInstalled ? undefined : hint;

/** A program of an installed package. */
export const tool = (path) => join(here, 'node_modules', path);

/**
 * The apps, in a folder where somebody has installed the card: what `npm pack` makes of it, and
 * nothing else of this checkout. The frameworks are found further up, as in any monorepo. Each file
 * of tests has a folder of its own, because they run at the same time.
 */
export async function install() {
  const cache = join(here, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'project-'));
  await cp(join(here, 'apps'), folder, { recursive: true });

  await run('npm', ['pack', root, '--ignore-scripts', '--pack-destination', folder], {
    cwd: folder,
  });
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  const tarball = join(folder, name);
  const card = join(folder, 'node_modules/kratom-info-card');
  await mkdir(card, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components', '1', '-C', card]);

  const readJson = async (path) => JSON.parse(await readFile(join(card, path), 'utf8'));
  return {
    folder,
    tarball,
    /** The installed card. */
    card,
    packageJson: await readJson('package.json'),
    manifest: await readJson('dist/custom-elements.json'),
    remove: () => rm(folder, { recursive: true }),
  };
}
