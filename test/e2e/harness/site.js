import { listen } from './server.js';

/** What a blogger's page says below the card. */
export const below = 'Text below the card.';

/** A blogger's site: fresh pages, each with its own headers. */
export async function startSite() {
  const pages = new Map();

  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const page = pages.get(pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    return page.send(response);
  });

  const address = `http://localhost:${server.port}/`;

  function publish(headers, send, pathname = `/post-${pages.size + 1}`) {
    pages.set(pathname, { headers, send });
    return new URL(pathname, address).href;
  }

  return {
    address,
    /** Puts a post online, and says where. */
    publish: (post) => publish(post.headers, (response) => response.end(pageWith(post))),
    /** The same for a page that comes piece by piece: `send` gets the response to write to. */
    publishStream: (send) => publish({}, send),
    /** The same for a file of any type, as it is. */
    publishFile: (type, content, pathname) =>
      publish({ 'content-type': type }, (response) => response.end(content), pathname),
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
