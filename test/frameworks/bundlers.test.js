import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { titleIn, whenUpgraded } from '../support/read.js';
import { bundlers } from './harness/bundlers.js';
import { install, missing } from './harness/project.js';
import { serve } from './harness/static-site.js';

suite('Bundled for production from the packed card', { skip: missing }, () => {
  let project;
  let browser;

  before(async () => {
    project = await install();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await project?.remove();
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    test(`a page by ${name} shows the card`, async (context) => {
      const app = join(project.folder, 'bundlers');
      const built = join(project.folder, `built-${name}`);
      await cp(join(app, 'index.html'), join(built, 'index.html'));
      await bundle(join(app, 'main.js'), built, 'main.js');
      const site = await serve(built);
      context.after(site.close);

      const page = await open(browser, site.address);
      await whenUpgraded(page);
      assert.equal(await titleIn(page), 'How addictive is kratom?');
      assert.deepEqual(page.said, []);
    });
  }
});
