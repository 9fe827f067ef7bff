import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { checkOut, root } from '../../support/packages.js';

const run = promisify(execFile);

/** Each file below a folder, with its bytes. */
async function contentOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)]);
  return new Map(await Promise.all(files));
}

test('Another folder, time zone, language, user and umask build the same bytes', async (t) => {
  const place = await mkdtemp(join(tmpdir(), 'card-'));
  t.after(() => rm(place, { recursive: true }));
  const home = join(place, 'home');
  const folder = join(place, 'another folder', 'café');
  await mkdir(home);
  await mkdir(folder, { recursive: true });
  await checkOut(folder);

  await run('sh', ['-c', 'umask 077 && npm run build'], {
    cwd: folder,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: home,
      TMPDIR: home,
      // As far from anyone as it gets, and a language that sorts y before k.
      TZ: 'Pacific/Kiritimati',
      LANG: 'lt_LT.UTF-8',
      LC_ALL: 'lt_LT.UTF-8',
      npm_config_update_notifier: 'false',
    },
  });

  const built = await contentOf(join(folder, 'dist'));
  const committed = await contentOf(join(root, 'dist'));
  assert.deepEqual([...built.keys()].sort(), [...committed.keys()].sort());
  const different = [...built].filter(([name, bytes]) => !bytes.equals(committed.get(name)));
  assert.deepEqual(
    different.map(([name]) => name),
    [],
  );
});
