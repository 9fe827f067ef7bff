import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { firstExisting, onPath } from './browsers/first-existing.js';
import { freePort } from './browsers/free-port.js';
import { isRequired } from './browsers/is-required.js';
import { dist, version } from './host.js';

const recipe = new URL('./nginx/nginx.conf', import.meta.url);

/** The folder of Debian's configuration files that load modules. */
const modules = '/etc/nginx/modules-enabled';

/** The missing packages for the nginx tests, in a sentence, if any. */
export async function missingForNginx() {
  const program = firstExisting([...onPath('nginx'), '/usr/sbin/nginx']);
  const loaded = await readdir(modules).catch(() => []);
  const missing = [
    !program && 'nginx',
    !loaded.some((name) => name.includes('brotli-static')) && 'libnginx-mod-http-brotli-static',
  ].filter(Boolean);
  if (missing.length === 0) return undefined;
  if (isRequired) throw new Error(`Install ${missing.join(' and ')} (Debian and Ubuntu).`);
  return `Install ${missing.join(' and ')} to try the recipe for nginx.`;
}

async function filesIn(folder) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(folder), join(parentPath, name)));
}

/** Debian's nginx with the recipe as it stands, but for the port and the folder. */
export async function startNginx() {
  const folder = await mkdtemp(join(tmpdir(), 'kic-nginx-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'www');
  for (const place of [root, join(root, version)]) await cp(dist, place, { recursive: true });
  for (const name of await filesIn(dist)) {
    const content = await readFile(new URL(name, dist));
    for (const place of [root, join(root, version)]) {
      await writeFile(join(place, name), content);
      await writeFile(join(place, `${name}.gz`), gzipSync(content, { level: 9 }));
      await writeFile(join(place, `${name}.br`), brotliCompressSync(content));
    }
  }

  const port = await freePort();
  const replaced = replaceOnce(
    replaceOnce(await readFile(recipe, 'utf8'), 'listen 80;', `listen 127.0.0.1:${port};`),
    'root /var/www/kratom-info-card;',
    `root ${root};`,
  );
  await writeFile(join(folder, 'recipe.conf'), replaced);
  await writeFile(join(folder, 'main.conf'), mainConf(folder));

  const program = firstExisting([...onPath('nginx'), '/usr/sbin/nginx']);
  const options = ['-c', join(folder, 'main.conf')];
  const check = spawnSync(program, [...options, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill());
  await started(child);

  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The configuration around the recipe, as in Debian's nginx.conf, without a background service. */
const mainConf = (folder) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr notice;
include ${modules}/*.conf;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ')}
  include ${folder}/recipe.conf;
}
`;

/** nginx says which way of waiting it uses once it listens. */
async function started(child) {
  let said = '';
  const listens = new Promise((resolve) => {
    // Read to the end, because nginx could not write to a closed pipe.
    child.stderr.on('data', (part) => {
      said += part;
      if (said.includes('event method')) resolve(true);
    });
    child.once('exit', () => resolve(false));
  });
  if (!(await listens)) throw new Error(`nginx has ended: ${said}`);
}

function replaceOnce(text, search, replacement) {
  if (text.split(search).length !== 2) throw new Error(`The recipe has to say “${search}” once.`);
  return text.replace(search, replacement);
}
