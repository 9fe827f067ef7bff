import { host } from '../contestants/index.js';

/** A page that has loaded what its cards need, and shows none yet. */
export function loaded({ files, style }) {
  const scripts = Object.keys(files).filter((path) => path.endsWith('.js'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Many cards</title>
<link rel="icon" href="data:,">
${style ? `<style>${style}</style>` : ''}
${scripts.map((path) => `<script src="${host}${path}"></script>`).join('\n')}
</head>
<body>
<h1>Many cards</h1>
<main></main>
</body>
</html>
`;
}
