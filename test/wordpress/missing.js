import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firstExisting, onPath } from '../support/browsers/first-existing.js';
import { isRequired } from '../support/browsers/is-required.js';

/** Where Debian's packages put WordPress and its theme. */
export const wordPress = '/usr/share/wordpress';
export const theme = 'twentytwentythree';

/** MariaDB's server is a program for administrators, whose folder is not on everybody's path. */
export const findDatabase = () => firstExisting([...onPath('mariadbd'), '/usr/sbin/mariadbd']);

const reachesDatabases = () => spawnSync('php', ['--re', 'mysqli']).status === 0;

/** What the machine lacks for trying WordPress, or nothing. */
export function missingForWordPress() {
  const missing = [
    !existsSync(`${wordPress}/wp-load.php`) && 'wordpress',
    !existsSync(`${wordPress}/wp-content/themes/${theme}`) && `wordpress-theme-${theme}`,
    !findDatabase() && 'mariadb-server',
    !firstExisting(onPath('php')) && 'php-cli',
    !reachesDatabases() && 'php-mysql',
  ].filter(Boolean);
  if (missing.length === 0) return undefined;
  if (isRequired) throw new Error(`Install ${missing.join(' ')} (Debian and Ubuntu).`);
  return `Install ${missing.join(' ')} to try the snippets in WordPress.`;
}
