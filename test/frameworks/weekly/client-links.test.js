import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium, open } from '../../support/browsers.js';
import { whenUpgraded } from '../../support/read.js';
import { projectsIn, run } from '../harness/project.js';
import { startServer } from './server-process.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const projects = projectsIn(here('servers'), here('apps'));
const nuxtProjects = projectsIn(here('nuxt'), here('apps'));

/** How each framework builds its app for production, and serves it. */
const frameworks = {
  'React Router': {
    projects,
    folder: 'react-router',
    build: [projects.tool('@react-router/dev/bin.js'), 'build'],
    serve: [projects.tool('@react-router/serve/bin.js'), 'build/server/index.js'],
  },
  SvelteKit: {
    projects,
    folder: 'sveltekit',
    build: [projects.tool('vite/bin/vite.js'), 'build'],
    serve: [projects.tool('vite/bin/vite.js'), 'preview'],
  },
  Nuxt: {
    projects: nuxtProjects,
    folder: 'nuxt',
    build: [nuxtProjects.tool('nuxt/bin/nuxt.mjs'), 'build'],
    serve: ['.output/server/index.mjs'],
  },
};

/** Chromium says so of a template that a script puts into a page. The card is filled by the element. */
const isOfTemplate = (words) =>
  words.startsWith('warn: Found declarative shadowrootmode attribute');

for (const [name, { projects, folder, build, serve }] of Object.entries(frameworks)) {
  suite(`An app of ${name}, with the packed card`, { skip: projects.missing }, () => {
    let project;
    let browser;
    let server;

    before(async () => {
      project = await projects.install();
      const cwd = join(project.folder, folder);
      await run(process.execPath, build, { cwd });
      server = await startServer(serve, cwd);
      browser = await launchChromium();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      await project?.remove();
    });

    /** Opens a page, of which neither the framework nor the card must have said anything. */
    async function visit(context, path, options) {
      const page = await open(browser, 'about:blank', options);
      context.after(async () => {
        await page.close();
        assert.deepEqual(
          page.said.filter((words) => !isOfTemplate(words)),
          [],
        );
      });
      await page.goto(server.address + path);
      return page;
    }

    async function expectOwnCard(page) {
      await whenUpgraded(page);
      // Set after the framework has taken over the page.
      await page.waitForSelector('>>> [part~=call-button][href="tel:+16175550100"]');
      const shown = await page.$eval('kratom-info-card', (card) => {
        const find = (part) => card.shadowRoot.querySelector(`[part~=${part}]`);
        return {
          variant: find('card').part.value,
          title: find('title').localName,
          treatment: find('treatment-link').href,
        };
      });
      assert.deepEqual(shown, {
        variant: 'card compact',
        title: 'h3',
        treatment: 'https://clinic.example/kratom',
      });
    }

    for (const path of ['card', 'prerendered']) {
      test(`/${path} shows the page’s own card on a hard load`, async (context) => {
        await expectOwnCard(await visit(context, path));
      });

      test(`/${path} shows the page’s own card by a link`, async (context) => {
        const page = await visit(context, '');
        await page.evaluate(() => {
          window.isSamePage = true;
        });
        await page.click(`a[href="/${path}"]`);
        await expectOwnCard(page);
        assert.ok(await page.evaluate(() => window.isSamePage));
      });
    }

    test('/prerendered can be read before any script runs', async (context) => {
      const page = await visit(context, 'prerendered', { javascript: false });
      const call = await page.$eval('>>> [part~=call-button]', ({ href }) => href);
      assert.equal(call, 'tel:+16175550100');
    });
  });
}
