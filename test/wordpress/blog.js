import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/browsers/free-port.js';
import { wordPress } from './missing.js';
import { run, start } from './programs.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A copy of Debian's WordPress, installed, with one user for each role. */
export async function startBlog({ folder, database, host }) {
  const root = join(folder, 'blog');
  // Debian links some of its files to other packages.
  await cp(wordPress, root, { recursive: true, dereference: true });
  await cp(here('site'), root, { recursive: true });

  const port = await freePort();
  // Another site than the host's 127.0.0.1.
  const address = `http://localhost:${port}`;
  const environment = {
    BLOG_ADDRESS: address,
    CARD_HOST: host.address,
    DATABASE_SOCKET: database.socket,
    DATABASE_USER: database.user,
  };
  const runHere = (script) => JSON.parse(run('php', [here(script), root], environment));
  const passwords = runHere('install.php');
  const server = await start(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root],
    { ready: 'Development Server', environment },
  );

  /** Asks as the editor in the browser does, for somebody who is logged in. */
  async function ask(role, route, { query = {}, ...post } = {}) {
    const url = new URL('/index.php', address);
    url.search = new URLSearchParams({ rest_route: route, ...query });
    const response = await fetch(url, {
      headers: {
        authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`,
        'content-type': 'application/json',
      },
      ...post,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${route}: ${JSON.stringify(answer)}`);
    return answer;
  }

  return {
    ask,
    /** Publishes a post. The answer says what became of it, and at which `link` it is. */
    publish: (role, content) =>
      ask(role, '/wp/v2/posts', {
        method: 'POST',
        body: JSON.stringify({ title: 'A post', content, status: 'publish' }),
      }),
    /** What its filter lets pass: attributes by their tag, and protocols. */
    allowedHtml: () => runHere('allowed-html.php'),
    close: server.close,
  };
}
