import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { whenUpgraded } from '../support/read.js';
import { install, missing } from './harness/project.js';

suite('A page that Vite serves while it is written', { skip: missing }, () => {
  let project;
  let server;
  let browser;

  before(async () => {
    const { createServer } = await import('vite');
    project = await install();
    const root = join(project.folder, 'hot');
    server = await createServer({
      configFile: false,
      root,
      logLevel: 'error',
      server: { port: 0, fs: { strict: false } },
    });
    await server.listen();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await project?.remove();
  });

  test('shows a new title without being loaded again', async () => {
    const page = await open(browser, server.resolvedUrls.local[0]);
    await whenUpgraded(page);
    await page.waitForSelector('>>> [part=title] ::-p-text(The first title)');
    await page.evaluate(() => {
      window.isSamePage = true;
    });

    const module = join(project.folder, 'hot/main.js');
    const source = await readFile(module, 'utf8');
    await writeFile(module, source.replace('The first title', 'The next title'));

    await page.waitForFunction(
      () =>
        document.querySelector('kratom-info-card').shadowRoot.querySelector('[part=title]')
          .textContent === 'The next title',
    );
    assert.ok(await page.evaluate(() => window.isSamePage));
    assert.deepEqual(
      page.said.filter((words) => !words.startsWith('warn: Lit is in dev mode.')),
      [],
    );
  });
});
