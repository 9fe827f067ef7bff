import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { titleIn, whenUpgraded } from '../../support/read.js';
import { run } from '../harness/project.js';
import { serve } from '../harness/static-site.js';
import { install, missing, tool } from './project.js';

suite('Built by Parcel from the packed card', { skip: missing }, () => {
  let project;
  let browser;
  let site;

  before(async () => {
    project = await install();
    const built = join(project.folder, 'built');
    const cache = join(project.folder, 'cache');
    const options = ['build', 'index.html', '--cache-dir', cache, '--dist-dir', built];
    await run(tool('parcel/lib/bin.js'), options, { cwd: join(project.folder, 'parcel') });
    site = await serve(built);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await project?.remove();
  });

  test('a page for production shows the card', async () => {
    const page = await open(browser, site.address);
    await whenUpgraded(page);
    assert.equal(await titleIn(page), 'How addictive is kratom?');
    assert.deepEqual(page.said, []);
  });
});
