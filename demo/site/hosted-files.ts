import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

const dist = new URL('../../dist/', import.meta.url);

/** Stands for the site in the built files, as `host-files.mjs` says. */
const placeholder = 'https://HOST';

/** The folder that never changes. */
const ofVersion = `/${packageJson.version}/`;

/** Files that may hold the placeholder. */
const page = /^(?:[\w.-]+\/)*[\w-]+\.(html|json)$/;

/** One of the card's files with the address of this server in it, or undefined if it has none. */
async function fileWithAddress(name: string, folder: string): Promise<string | undefined> {
  if (!page.test(name)) return undefined;
  const text = await readFile(new URL(name, dist), 'utf8').catch(() => '');
  if (!text.includes(placeholder)) return undefined;
  return text.replaceAll(`${placeholder}/`, folder).replaceAll(placeholder, new URL(folder).origin);
}

/**
 * Serves the card's files as a partner's host does: once more in a folder named after the version,
 * and with the address in the files that need it. So every snippet of the builder works here.
 */
export function hostedFiles(siteAddress: string): Plugin {
  let folder = '';
  return {
    name: 'hosted-files',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asked = request.url ?? '/';
        const home = asked.startsWith(ofVersion) ? ofVersion : '/';
        request.url = asked.replace(home, '/');
        const name = request.url.slice(1).replace(/[?#].*/, '');
        fileWithAddress(name, `http://${request.headers.host ?? ''}${home}`).then((text) => {
          if (text === undefined) {
            next();
            return;
          }
          const type = name.endsWith('.json') ? 'application/json' : 'text/html';
          response.setHeader('content-type', `${type}; charset=utf-8`);
          response.end(text);
        }, next);
      });
    },
    async closeBundle() {
      // It copies the files over those that Vite has copied.
      const script = fileURLToPath(new URL('host-files.mjs', dist));
      await promisify(execFile)(process.execPath, [script, siteAddress, folder]);
    },
  };
}
