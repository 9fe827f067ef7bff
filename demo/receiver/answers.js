/** The answers of a receiver. */
export const json = (status, value, headers) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

export const page = (status, title, text) => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
</html>
`,
});

export const redirect = (status, location) => ({ status, headers: { location } });

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function send(response, { status, headers, body }) {
  // The client may have gone away meanwhile.
  if (!response.destroyed) response.writeHead(status, headers).end(body);
}
