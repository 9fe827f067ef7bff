import { host } from '../contestants/index.js';

/** A page with a card, and with buttons of the page's own that change the card's attributes. */
export function switches({ files, element }) {
  const scripts = Object.keys(files).filter((path) => path.endsWith('.js'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Switches</title>
<link rel="icon" href="data:,">
<style>body{margin:0}nav{position:fixed;inset:0 0 auto;z-index:1;background:Canvas}</style>
${scripts.map((path) => `<script src="${host}${path}"></script>`).join('\n')}
</head>
<body>
<nav>
<button id="lang" value="es">Español</button>
<button id="theme" value="dark">Dark</button>
<button id="variant" value="compact">Compact</button>
</nav>
<main>${element}</main>
<script>
document.querySelector('nav').addEventListener('click', ({ target }) => {
  document.querySelector('main').firstElementChild.setAttribute(target.id, target.value);
});
</script>
</body>
</html>
`;
}
