import { version } from 'react';
import { renderToString } from 'react-dom/server';
import { renderCard } from 'kratom-info-card/server';
import { Page } from './page';
import { options } from './options';

/** The page as a server sends it: the script gets from it what the server has rendered the page with. */
export function render(isPrerendered: boolean) {
  const prerendered = isPrerendered ? renderCard(options) : undefined;
  const data = JSON.stringify({ prerendered }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" data-react="${version}">
<meta charset="utf-8"><title>React</title><link rel="icon" href="data:,">
<div id="app">${renderToString(<Page prerendered={prerendered} />)}</div>
<script id="data" type="application/json">${data}</script>
<script type="module" src="client.js"></script>
</html>`;
}
