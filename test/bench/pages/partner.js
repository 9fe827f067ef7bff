import { readFile } from 'node:fs/promises';
import { picture } from './picture.js';

const demo = new URL('../../../demo/', import.meta.url);
const hero = { width: 350, height: 230 };

/** What the partner's page consists of, beside its HTML. */
export const partnerFiles = {
  'partner.css': await readFile(new URL('partner.css', demo), 'utf8'),
  'hero.png': picture(hero.width, hero.height),
  'menu.js': `document.querySelector('#menu').addEventListener('click', ({ target }) => {
  target.ariaExpanded = String(target.ariaExpanded !== 'true');
});
`,
};

const paragraph = `<p>Pick a time when nobody has to leave soon. Say what you have seen and what worries
you, in your own words. Ask, and then let the other person finish. A first talk does not have to solve
anything; it has to make a second one possible.</p>
`;

const section = (heading, paragraphs) => `<h2>${heading}</h2>\n${paragraph.repeat(paragraphs)}`;

/** A partner's page: its own styles, script and picture, and a card in the middle of the text. */
export function partnerPage(body = '') {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Talking about kratom at home</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/partner.css">
<script defer src="/menu.js"></script>
</head>
<body>
<header class="site"><p class="site-name">Harbor Street Health</p>
<button id="menu" aria-expanded="false">Menu</button></header>
<main>
<article class="story">
<h1>Talking about kratom at home</h1>
<img src="/hero.png" alt="" width="${hero.width}" height="${hero.height}" elementtiming="hero">
<p class="lead">How to start the conversation, and where to find facts you can trust.</p>
${section('Choose a quiet moment', 1)}
${body}
${section('Bring facts, not threats', 4)}
${section('Look after yourself too', 4)}
</article>
</main>
<footer class="site"><p>An invented site.</p></footer>
</body>
</html>
`;
}
