import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { whenUpgraded } from '../support/read.js';
import * as project19 from './harness/project.js';
import * as project18 from './react-18/project.js';
import { serve } from './harness/static-site.js';

for (const [version, { install, missing }] of Object.entries({ 18: project18, 19: project19 })) {
  suite(`Rendered by React ${version} on a server, from the packed card`, { skip: missing }, () => {
    let project;
    let browser;
    let site;

    before(async () => {
      const { buildReactServer } = await import('./harness/react-server.js');
      project = await install();
      site = await serve(await buildReactServer(project.folder));
      browser = await launchChromium();
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await project?.remove();
    });

    /** Opens a page, of which neither React nor the card must have said anything when it is closed. */
    async function visit(context, path, options) {
      const page = await open(browser, 'about:blank', options);
      context.after(async () => {
        await page.close();
        // Lit says so of every build for development.
        const said = page.said.filter((words) => !words.startsWith('warn: Lit is in dev mode.'));
        assert.deepEqual(said, []);
      });
      await page.goto(site.address + path);
      return page;
    }

    /** Goes to the other view and back. */
    async function leaveAndComeBack(page) {
      await page.click('button');
      await page.waitForFunction(() => !document.querySelector('kratom-info-card'));
      await page.click('button');
    }

    async function expectOwnCard(page) {
      await whenUpgraded(page);
      const shown = await page.$eval('kratom-info-card', async (card) => {
        await card.updateComplete;
        const find = (part) => card.shadowRoot.querySelector(`[part~=${part}]`);
        return {
          attributes: card.getAttributeNames().sort(),
          variant: find('card').part.value,
          title: find('title').localName,
          treatment: find('treatment-link').href,
          call: find('call-button').href,
        };
      });
      assert.deepEqual(shown, {
        attributes: ['class', 'heading-level', 'treatment-url', 'variant'],
        variant: 'card compact',
        title: 'h3',
        treatment: 'https://clinic.example/kratom',
        call: 'tel:+16175550100',
      });
      await (await page.$('>>> #kic-risk summary')).click();
      await page.waitForFunction(
        () => document.querySelector('output').textContent === 'risk open',
      );
    }

    for (const [name, path] of Object.entries({
      'the card': '',
      'a prerendered card': 'prerendered.html',
    })) {
      test(`${name} has its properties and events on a hard load`, async (context) => {
        await expectOwnCard(await visit(context, path));
      });

      test(`${name} has its properties and events by a link`, async (context) => {
        const page = await visit(context, path);
        await whenUpgraded(page);
        await leaveAndComeBack(page);
        await expectOwnCard(page);
      });
    }

    test('is the version that is tried', async (context) => {
      const page = await visit(context, '');
      const react = await page.$eval('html', ({ dataset }) => dataset.react);
      assert.equal(react.split('.')[0], version);
    });

    test('the card has its attributes before any script runs', async () => {
      const source = await (await fetch(site.address)).text();
      assert.match(source, /<kratom-info-card class="aside" variant="compact" heading-level="3"/);
    });

    test('a prerendered card can be read before any script runs', async (context) => {
      const page = await visit(context, 'prerendered.html', { javascript: false });
      const call = await page.$eval('>>> [part~=call-button]', ({ href }) => href);
      assert.equal(call, 'tel:+16175550100');
    });

    test('a prerendered card keeps its nodes when the script takes over', async (context) => {
      const page = await open(browser, 'about:blank');
      context.after(() => page.close());
      await page.evaluateOnNewDocument(() => {
        const { define } = customElements;
        customElements.define = (...definition) => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          window.before = shadowRoot.querySelector('[part~=title]');
          define.apply(customElements, definition);
        };
      });
      await page.goto(`${site.address}prerendered.html`);
      await expectOwnCard(page);
      assert.ok(await page.evaluate(() => window.before.isConnected));
    });
  });
}
