import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { dist } from './host.js';
import { shared } from './shared.js';
import { listen } from '../../demo/receiver/server.js';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Answers with a file of a folder, compressed and to be kept for a while, as a static host does. */
async function answerWith(folder, { url }, response) {
  const { pathname } = new URL(url, 'http://site');
  const name = pathname.replace(/\/$/, '/index.html');
  const type = types[extname(name)] ?? 'text/plain; charset=utf-8';
  const content = await readFile(join(folder, name)).catch(() => undefined);
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'cache-control': 'public, max-age=3600',
    'content-encoding': 'gzip',
    'content-type': type,
  });
  response.end(gzipSync(content));
}

/** Builds the site once for all test files of a process. */
const builtSite = shared(buildSite, (site) => site.close());

/** The documentation site, built into a folder of its own and served from a folder of a host. */
export async function startBuiltSite() {
  return { ...(await builtSite.acquire()), close: () => builtSite.release() };
}

async function buildSite() {
  // Vite itself sets it only once in a process.
  process.env.NODE_ENV = 'production';
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  // No page may count on being at the top of its host.
  const folder = join(root, 'docs');
  const server = await listen((request, response) => answerWith(root, request, response));
  const address = `http://localhost:${server.port}/docs/`;
  process.env.SITE_ADDRESS = address;
  await build({
    configFile: `${demo}/vite.config.ts`,
    root: demo,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const files = await readdir(folder, { recursive: true });
  const ofCard = await readdir(dist);
  return {
    address,
    folder,
    files,
    /** The pages, without those that belong to the card. */
    pages: files.filter((name) => /^[^/]+\.html$/.test(name) && !ofCard.includes(name)),
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}
