import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { listen } from '../../../demo/receiver/server.js';
import { launchChromium, open } from '../../support/browsers.js';
import { whenUpgraded } from '../../support/read.js';
import { run } from '../harness/project.js';
import { install, missing, tool } from './project.js';

suite('Server components of Next, with the packed card', { skip: missing }, () => {
  let project;
  let browser;
  let app;
  let server;

  before(async () => {
    process.env.NEXT_TELEMETRY_DISABLED = '1';
    const { default: next } = await import('next');
    project = await install();
    const dir = join(project.folder, 'next');
    await run(process.execPath, [tool('next/dist/bin/next'), 'build'], { cwd: dir });
    app = next({ dev: false, dir });
    await app.prepare();
    server = await listen(app.getRequestHandler());
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await app?.close();
    await project?.remove();
  });

  for (const path of ['card', 'prerendered']) {
    for (const way of ['on a hard load', 'by a link']) {
      test(`/${path} shows the given provider ${way}`, async (context) => {
        const address = `http://localhost:${server.port}/`;
        const page = await open(browser, way === 'by a link' ? address : address + path);
        context.after(async () => {
          await page.close();
          assert.deepEqual(page.said, []);
        });
        if (way === 'by a link') await page.click(`a[href="/${path}"]`);
        await whenUpgraded(page);
        const shown = await page.$eval('kratom-info-card', async (card) => {
          await card.updateComplete;
          const find = (part) => card.shadowRoot.querySelector(`[part~=${part}]`);
          return { title: find('title').localName, call: find('call-button').href };
        });
        assert.deepEqual(shown, { title: 'h3', call: 'tel:+16175550100' });
      });
    }
  }
});
