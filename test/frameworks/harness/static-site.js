import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { listen } from '../../../demo/receiver/server.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A folder as any static host would serve it. */
export async function serve(folder) {
  const { port, close } = await listen(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const content = await readFile(path).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path)] ?? '' });
    response.end(content);
  });
  return { address: `http://localhost:${port}/`, close };
}
