import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findDatabase } from './missing.js';
import { run, start } from './programs.js';

/**
 * An empty MariaDB in a folder of its own, which listens on no port. `--no-defaults` keeps it away
 * from the settings of a database that the machine may have.
 */
export async function startDatabase(folder) {
  const { username } = userInfo();
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const whose = [`--datadir=${data}`, ...(username === 'root' ? ['--user=root'] : [])];

  run('mariadb-install-db', [
    '--no-defaults',
    ...whose,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);

  const first = join(folder, 'first.sql');
  await writeFile(first, 'CREATE DATABASE wordpress;\n');
  const server = await start(
    findDatabase(),
    [
      '--no-defaults',
      ...whose,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--init-file=${first}`,
      '--skip-networking',
    ],
    { ready: 'ready for connections' },
  );
  return { user: 'root', socket, close: server.close };
}
