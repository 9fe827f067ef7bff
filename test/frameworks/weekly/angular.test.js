import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium, open } from '../../support/browsers.js';
import { whenUpgraded } from '../../support/read.js';
import { projectsIn, run } from '../harness/project.js';
import { serve } from '../harness/static-site.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { install, missing, tool } = projectsIn(here('angular'), here('apps'));

suite('An app of Angular, with the packed card', { skip: missing }, () => {
  let project;
  let browser;
  let site;

  before(async () => {
    project = await install();
    const cwd = join(project.folder, 'angular');
    await run(process.execPath, [tool('@angular/cli/bin/ng.js'), 'build'], { cwd });
    site = await serve(join(cwd, 'built/browser'));
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await project?.remove();
  });

  test('gives the card its attributes and properties, and hears its events', async () => {
    const page = await open(browser, site.address);
    await whenUpgraded(page);
    const shown = await page.$eval('kratom-info-card', async (card) => {
      await card.updateComplete;
      const find = (part) => card.shadowRoot.querySelector(`[part~=${part}]`);
      return { title: find('title').localName, call: find('call-button').href };
    });
    assert.deepEqual(shown, { title: 'h3', call: 'tel:+16175550100' });

    await (await page.$('>>> #kic-risk summary')).click();
    await page.waitForFunction(() => document.querySelector('output').textContent === 'risk open');
    assert.deepEqual(page.said, []);
  });
});
