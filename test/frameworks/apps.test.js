import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { titleIn, whenUpgraded } from '../support/read.js';
import { install, missing, tool } from './harness/project.js';
import { serve } from './harness/static-site.js';

const frameworks = {
  React: 'react',
  Preact: 'preact',
  Vue: 'vue',
  Svelte: 'svelte',
  Solid: 'solid',
  'no framework': 'plain',
};

suite('Built by Vite from the packed card', { skip: missing }, () => {
  let project;
  let browser;
  let site;

  before(async () => {
    const { buildApps } = await import('./harness/build.js');
    project = await install();
    const built = join(project.folder, 'built');
    await buildApps(project.folder, built);
    site = await serve(built);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await project?.remove();
  });

  /** Opens a page, which must not have given a warning when it is closed. */
  async function visit(context, path) {
    const page = await open(browser, site.address + path);
    context.after(async () => {
      await page.close();
      assert.deepEqual(page.said, []);
    });
    await whenUpgraded(page);
    return page;
  }

  /** What the first card shows. */
  const look = (page) =>
    page.evaluate(async () => {
      const card = document.querySelector('kratom-info-card');
      await card.updateComplete;
      const find = (part) => card.shadowRoot.querySelector(`[part~=${part}]`);
      return {
        classes: card.className,
        shown: find('card').part.value,
        title: find('title').localName,
        header: find('card').querySelector('slot[name=header]').assignedElements()[0]?.textContent,
        treatment: find('treatment-link')?.href,
        call: find('call-button').href,
      };
    });

  const given = {
    classes: 'aside',
    shown: 'card compact',
    title: 'h3',
    treatment: 'https://clinic.example/kratom',
    call: 'tel:+16175550100',
  };

  for (const [name, folder] of Object.entries(frameworks)) {
    suite(`a page with ${name}`, () => {
      test('gives the card its attributes, properties and slotted children', async (context) => {
        const page = await visit(context, `${folder}/`);
        assert.deepEqual(await look(page), { ...given, header: `From ${name}` });
      });

      test('changes the card with its own state', async (context) => {
        const page = await visit(context, `${folder}/`);
        await page.click('#app button');
        assert.deepEqual(await look(page), { ...given, header: `From ${name}`, title: 'h4' });
      });

      test('hears what the reader does in the card', async (context) => {
        const page = await visit(context, `${folder}/`);
        const heard = () => page.$eval('output', ({ textContent }) => textContent);
        const risk = await page.$('>>> #kic-risk summary');
        assert.equal(await heard(), 'nothing');
        await risk.click();
        await page.waitForFunction(
          () => document.querySelector('output').textContent === 'risk open',
        );
        await risk.click();
        await page.waitForFunction(
          () => document.querySelector('output').textContent === 'risk closed',
        );
      });
    });
  }

  suite('a page of one’s own', () => {
    test('shows two languages', async (context) => {
      const page = await visit(context, 'plain/');
      const languages = await page.$$eval('kratom-info-card', (cards) =>
        cards.map(({ shadowRoot }) => shadowRoot.querySelector('[part~=card]').lang),
      );
      assert.deepEqual(languages, ['en', 'es']);
    });

    test('works with the oldest Lit that the package accepts', async (context) => {
      const { version } = JSON.parse(
        await readFile(tool('oldest-reactive-element/package.json'), 'utf8'),
      );
      const { dependencies } = project.packageJson;
      assert.equal(dependencies['@lit/reactive-element'], `^${version}`);

      const page = await visit(context, 'oldest-lit/');
      const bundled = await page.evaluate(() => globalThis.reactiveElementVersions);
      assert.deepEqual(bundled, [version]);
      assert.deepEqual(await look(page), { ...given, header: 'From no framework' });
    });

    test('shows a text of its own, and only that', async (context) => {
      const page = await visit(context, 'plain/own-text.html');
      assert.equal(await titleIn(page), 'What our clinic says about kratom');
    });
  });
});
