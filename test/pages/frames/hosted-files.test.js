import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { createReceiver } from '../../../demo/receiver/receiver.js';
import { addFunctions, asSent, person, storedIn } from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { dist, version } from '../../support/host.js';
import { readText } from '../../support/packages.js';
import { frameIn } from '../../support/read.js';
import { listen } from '../../../demo/receiver/server.js';
import { startSite } from '../../support/site.js';
import { until } from '../../support/until.js';

/** The command that the page about hosting gives first. */
const [, commands] = /```sh\n(.*?)```/s.exec(await readText('demo/hosting.md'));

const root = await mkdtemp(join(tmpdir(), 'kic-hosted-'));
after(() => rm(root, { recursive: true }));
const site = await startSite();
const receiver = createReceiver();
const server = await startServer(join(root, 'www'));
const address = `http://127.0.0.1:${server.port}/`;
after(() => Promise.all([site.close(), server.close(), receiver.close()]));
beforeEach(() => receiver.clear());
await hostFiles();
const engines = await launchEngines();

/** A web server without a setting for the card, and with an endpoint beside its folder. */
function startServer(folder) {
  const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
  return listen(async (request, response) => {
    if (request.url.startsWith('/contact')) {
      request.url = '/';
      await receiver.handle(request, response);
      return;
    }
    const { pathname } = new URL(request.url, 'http://host');
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    const type = types[extname(pathname)] ?? 'application/json';
    response.writeHead(content ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
}

/** Runs the commands as they are documented, with another address and another folder. */
async function hostFiles() {
  await cp(dist, join(root, 'dist'), { recursive: true });
  const adapted = commands
    .replaceAll('https://cards.example/', `${address}cards/`)
    .replaceAll('/srv/cards', 'www/cards');
  execFileSync('bash', ['-e', '-c', adapted], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Runs the command as somebody else might. */
const run = (...words) =>
  execFileSync('node', ['dist/host-files.mjs', ...words], { cwd: root, stdio: 'pipe' });

const fileOf = async (name) => (await fetch(`${address}cards/${name}`)).text();

/** Opens a page with a locked-up frame, and answers with a way to run functions in the frame. */
async function openSandbox(engine, src) {
  const body = `<iframe sandbox="allow-scripts allow-forms" src="${src}" title="Card" width="600" height="2000"></iframe>`;
  await engine.goto(site.publish({ body }));
  if (!engine.enterFrame) {
    const frame = await frameIn(engine);
    return (...call) => frame.evaluate(...call);
  }
  await engine.enterFrame(0);
  await until(engine, () => document.readyState === 'complete');
  return (...call) => engine.evaluate(...call);
}

/** What comes of the page's own stylesheet, of its script and of the card's. */
async function look() {
  const card = await window.contact.ready();
  const find = (selector) => card.shadowRoot.querySelector(selector);
  return {
    margin: getComputedStyle(document.body).margin,
    part: find('[part~=card]').part.value,
    button: getComputedStyle(find('[part~=call-button]')).backgroundColor,
    form: find('form')?.action,
  };
}

const folders = ['', `${version}/`, 'es/', `${version}/pt/compact/`];

suite('Hosted as documented,', () => {
  for (const folder of folders) {
    test(`embed.html in “${folder}” and the oEmbed answer name each other`, async () => {
      const page = await fileOf(`${folder}embed.html`);
      const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        page,
      );
      assert.equal(link, `${address}cards/${folder}oembed.json`);
      const { html } = JSON.parse(await fileOf(`${folder}oembed.json`));
      assert.ok(html.includes(` src="${address}cards/${folder}embed.html"`), html);
    });
  }

  test('the files know the folder also where its address lacks the last slash', async () => {
    run('https://cards.example/kratom', 'other');
    const { html } = JSON.parse(await readFile(join(root, 'other/oembed.json'), 'utf8'));
    assert.ok(html.includes(' src="https://cards.example/kratom/embed.html"'), html);
  });

  for (const wrong of [
    'cards.example',
    'ftp://cards.example/',
    'https://user:pw@cards.example/',
    'https://cards.example/?folder',
    'https://cards.example/embed.html',
  ]) {
    test(`no file is written for ${wrong}, which is no address of a folder`, () => {
      assert.throws(() => run(wrong, 'nothing'), /not the address of a folder: .*\n.*example/);
      assert.equal(existsSync(join(root, 'nothing')), false);
    });
  }

  for (const [name, engine] of Object.entries(engines)) {
    for (const folder of folders) {
      const title = `a locked-up frame with “${folder}embed.html” has its styles and its form in ${name}`;
      test(title, { skip: !engine && 'not installed' }, async () => {
        const endpoint = `${address}contact`;
        const query = new URLSearchParams({ variant: 'compact', 'contact-endpoint': endpoint });
        const inFrame = await openSandbox(engine, `${address}cards/${folder}embed.html?${query}`);
        await inFrame(addFunctions);
        assert.deepEqual(await inFrame(look), {
          margin: '0px',
          part: 'card compact',
          button: 'rgb(10, 85, 96)',
          form: endpoint,
        });
        await inFrame((values) => window.contact.fillIn(values), person);
        assert.equal(await inFrame(() => window.contact.send()), 'sent');
        assert.deepEqual(storedIn(receiver), [asSent(person)]);
      });
    }
  }
});
