import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '../../../demo/receiver/server.js';
import { launchChromium, open } from '../../support/browsers.js';
import { checkOut } from '../../support/packages.js';

const run = promisify(execFile);

const comment = 'How close the lines are.';
const line = `  /** ${comment} */\n  density: oneOf('normal', 'tight'),\n`;

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

suite('An option that is added to the table, in one line', () => {
  let folder;
  let server;
  let browser;

  /** A page of the built site, where the card's files are too, or one with this markup. */
  const visit = (path) => open(browser, `http://localhost:${server.port}/${path}`);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'option-'));
    await checkOut(folder);
    const table = join(folder, 'src/options/options.ts');
    const source = await readFile(table, 'utf8');
    await writeFile(table, source.replace('\n};\n', `\n\n${line}};\n`));
    await run('npm', ['run', 'build:site'], { cwd: folder });
    await writeFile(
      join(folder, 'site/page.html'),
      '<!doctype html><body><script src="kratom-info-card.js" data-card data-density="tight"></script>',
    );
    server = await listen(async ({ url }, response) => {
      const { pathname } = new URL(url, 'http://site');
      const content = await readFile(join(folder, 'site', pathname)).catch(() => undefined);
      response.writeHead(content ? 200 : 404, { 'content-type': types[extname(pathname)] ?? '' });
      response.end(content);
    });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true });
  });

  test('is an attribute of what a server renders, and a bad value gets a warning', async (t) => {
    const said = t.mock.method(console, 'warn', () => undefined);
    const { renderCard } = await import(pathToFileURL(join(folder, 'dist/server.js')));
    assert.match(renderCard({ density: 'tight' }), /^<kratom-info-card density="tight">/);
    assert.doesNotMatch(renderCard({ density: 'wide' }), /density/);
    assert.match(
      String(said.mock.calls[0].arguments[0]),
      /density="wide" cannot be used\. Allowed: normal, tight\./,
    );
  });

  test('is in the types and in the manifest, with its comment and its default', async () => {
    for (const name of ['package', 'server']) {
      const declarations = await readFile(join(folder, `dist/types/${name}.d.ts`), 'utf8');
      assert.match(declarations, /density/);
    }
    const { modules } = JSON.parse(await readFile(join(folder, 'dist/custom-elements.json')));
    const { attributes } = modules
      .flatMap((module) => module.declarations)
      .find(({ tagName }) => tagName);
    const {
      fieldName,
      description,
      default: standard,
    } = attributes.find(({ name }) => name === 'density');
    assert.deepEqual(
      { fieldName, description, standard },
      { fieldName: 'density', description: comment, standard: "'normal'" },
    );
  });

  test('is an attribute and a property of the element, also with the one-tag script', async () => {
    const page = await visit('page.html');
    const card = await page.evaluate(async () => {
      const card = document.querySelector('kratom-info-card');
      const given = card.density;
      card.density = 'normal';
      await card.updateComplete;
      const reflected = card.getAttribute('density');
      card.removeAttribute('density');
      return { given, reflected, standard: card.density };
    });
    assert.deepEqual(card, { given: 'tight', reflected: 'normal', standard: 'normal' });
    await page.close();
  });

  test('can be asked for in the address of the page for a frame', async () => {
    const page = await visit('embed.html?density=tight');
    assert.equal(
      await page.$eval('kratom-info-card', (card) => card.getAttribute('density')),
      'tight',
    );
    await page.close();
  });

  test('has a field in the builder, and stands in the snippet', async () => {
    const page = await visit('index.html');
    await page.waitForSelector('select[name=density]');
    await page.select('select[name=density]', 'tight');
    await page.waitForFunction(() =>
      document.querySelector('[data-snippet=script]').textContent.includes(' density="tight"'),
    );
    await page.close();
  });
});
