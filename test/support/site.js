import { EventEmitter, once } from 'node:events';
import { json } from 'node:stream/consumers';
import { patience } from './browsers.js';
import { listen } from '../../demo/receiver/server.js';

/** The text below the card on a blogger's page. */
export const below = 'Text below the card.';

/** The directive that reports violations of a policy to the site. */
export const reporting = 'report-uri /violations';

/** A blogger's site: fresh pages, each with its own headers. */
export async function startSite() {
  const pages = new Map();
  const requests = [];
  const violations = [];
  const arrivals = new EventEmitter();

  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    requests.push(pathname);
    arrivals.emit('request');
    if (request.method === 'POST' && pathname === '/violations') {
      const { 'csp-report': violation } = await json(request);
      violations.push({
        page: violation['document-uri'],
        directive: violation['effective-directive'],
        blocked: violation['blocked-uri'],
      });
      response.writeHead(204).end();
      arrivals.emit('violation');
      return;
    }
    const page = pages.get(pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    await page.send(response);
  });

  const address = `http://localhost:${server.port}/`;

  function publish(headers, send, pathname = `/post-${pages.size + 1}`) {
    pages.set(pathname, { headers, send });
    return new URL(pathname, address).href;
  }

  return {
    address,
    /** The paths that were asked for. */
    requests,
    /** When a path has been asked for. */
    async asked(path) {
      const signal = AbortSignal.timeout(patience);
      while (!requests.includes(path)) await once(arrivals, 'request', { signal });
    },
    /** Puts a post online, and says where. */
    publish: (post) => publish(post.headers, (response) => response.end(pageWith(post))),
    /** The same for a page that comes piece by piece: `send` gets the response to write to. */
    publishStream: (send) => publish({}, send),
    /** The same for a file of any type, as it is. */
    publishFile: (type, content, pathname) =>
      publish({ 'content-type': type }, (response) => response.end(content), pathname),
    /**
     * The violations of a page's policy, up to the one that blocked a certain address. It also waits for
     * those of the `awaited` directives.
     */
    async violationsUntil(blocked, page, awaited) {
      const found = () => violations.filter((each) => each.page === page);
      const isComplete = () =>
        found().some((each) => each.blocked === blocked) &&
        awaited.every((directive) => found().some((each) => each.directive === directive));
      const signal = AbortSignal.timeout(patience);
      while (!isComplete()) await once(arrivals, 'violation', { signal });
      return found().filter((each) => each.blocked !== blocked);
    },
    close: server.close,
  };
}

/** A blogger's page with a post in it. */
export function pageWith({ head = '', body, lang = 'en' }) {
  return `${pageStart(head, lang)}${body}
${pageEnd}`;
}

export const pageStart = (head = '', lang = 'en') => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A blog</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>A post</h1>
<p>Text above the card.</p>
`;

export const pageEnd = `<div id="below">${`<p>${below} It must not jump.</p>\n`.repeat(20)}</div>
</body>
</html>
`;
