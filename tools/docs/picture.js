/**
 * Takes the README's picture of the card, from the built file, in a real browser. Beside it stands a
 * hash of what it shows, so that `npm run docs -- --check` knows when it is out of date.
 */
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../test/support/browsers/chromium.js';
import { pictured } from './pictured.js';

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>The card</title>
  <style>body { margin: 24px; background: #e9edef; }</style>
  <kratom-info-card variant="compact"></kratom-info-card>
  <script src="/kratom-info-card.js"></script>
</html>`;

const script = await readFile('dist/kratom-info-card.js');
const server = createServer(({ url }, response) => {
  const isScript = url === '/kratom-info-card.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : page);
}).listen(0, 'localhost');

const browser = await puppeteer.launch({ ...(await findChromium()), args: chromiumArgs });
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 804, height: 1060, deviceScaleFactor: 1.5 });
  await tab.goto(`http://localhost:${server.address().port}/`);
  await tab.screenshot({ path: 'demo/card.png' });
  await writeFile('demo/card.json', `${JSON.stringify({ shows: pictured() }, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
}
