import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { listen } from '../../demo/receiver/server.js';

export const dist = new URL('../../dist/', import.meta.url);

export const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The same as `host-files.mjs` writes: at the root of a site, the folder has the site's address. */
const withAddress = (file, address) =>
  file.toString().replaceAll('https://HOST', new URL(address).origin);

/**
 * A static host as a partner would run it: `dist/` at its root, and once more under its version.
 * `requests` are the paths that were asked for.
 */
export async function startHost() {
  const requests = [];
  const held = new Map();
  const host = {
    requests,
    /** Answers requests for files that end like this only once the result is called: a slow network. */
    hold(end) {
      let release;
      held.set(end, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(end);
        release();
      };
    },
  };

  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    requests.push(pathname);
    const name = pathname.replace(`/${version}/`, '/').slice(1);
    const type = types[extname(name)];
    await [...held].find(([end]) => name.endsWith(end))?.[1];
    try {
      const file = await readFile(new URL(name, dist));
      const content = /\.(html|json)$/.test(name) ? withAddress(file, host.address) : file;
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        'content-type': type,
        'cross-origin-resource-policy': 'cross-origin',
        ...(type.startsWith('text/html') && { 'cross-origin-embedder-policy': 'require-corp' }),
        'x-content-type-options': 'nosniff',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });

  // Another site than the pages' localhost, not only another port.
  host.address = `http://127.0.0.1:${server.port}/`;
  host.close = server.close;
  return host;
}
