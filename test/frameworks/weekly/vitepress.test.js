import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { titleIn, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { run } from '../harness/project.js';
import { serve } from '../harness/static-site.js';
import { missing, tool } from './project.js';

const sites = fileURLToPath(new URL('.cache/vitepress/', import.meta.url));
const { host, browser } = await setStage();
const builder = await openBuilder(browser);
const snippets = await builder.snippets({ host: host.address, variant: 'compact' });
after(() => rm(sites, { recursive: true, force: true }));

/** Builds a site with one post, and says where it is. */
async function build(name, snippet) {
  const folder = join(sites, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.md'), `# A post\n\n${snippet}\n\nText below.\n`);
  await run(process.execPath, [tool('vitepress/bin/vitepress.js'), 'build', folder]);
  return join(folder, '.vitepress/dist');
}

suite('A site that VitePress builds from Markdown', { skip: missing }, () => {
  for (const [name, snippet] of Object.entries({
    'the snippet for static sites': snippets['script-without-style'],
    'the script snippet': snippets.script,
    'the one-tag snippet': snippets['one-tag'],
  })) {
    test(`shows the card with ${name}`, async () => {
      const site = await serve(await build(name.replaceAll(' ', '-'), snippet));
      const page = await open(browser, site.address);
      await whenUpgraded(page);
      assert.equal(await titleIn(page), 'How addictive is kratom?');
      await page.close();
      await site.close();
    });
  }
});
