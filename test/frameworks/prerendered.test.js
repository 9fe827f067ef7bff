import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { launchChromium, open } from '../support/browsers.js';
import { read, whenUpgraded } from '../support/read.js';
import { article, mainWords, provider } from '../support/words.js';
import { generators } from './harness/prerender.js';
import { install, missing } from './harness/project.js';
import { serve } from './harness/static-site.js';

suite('Prerendered from the packed card', { skip: missing }, () => {
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

  for (const [name, generate] of Object.entries(generators)) {
    suite(`a page that ${name} builds`, () => {
      let site;

      before(async () => {
        site = await serve(await generate(project));
      });
      after(() => site?.close());

      /** Opens the page, which must not have given a warning when it is closed. */
      async function visit(context, options) {
        const page = await open(browser, 'about:blank', options);
        context.after(async () => {
          await page.close();
          assert.deepEqual(page.said, []);
        });
        return page;
      }

      test('holds the whole article in its source', async () => {
        const markup = await (await fetch(site.address)).text();
        // Names that stay on one line are in elements of their own.
        const source = markup.replaceAll(/<span class="unbroken">(.*?)<\/span>/g, '$1');
        assert.match(source, /<kratom-info-card[^>]*>\s*<template shadowrootmode="open">/);
        const sources = article.sources.map(({ title }) => title);
        const headings = article.sections.map(({ heading }) => heading);
        for (const words of [article.title, provider.phone, ...headings, ...sources]) {
          assert.ok(source.includes(words), words);
        }
      });

      test('shows the card with JavaScript off, and opens its sections', async (context) => {
        const page = await visit(context, { javascript: false });
        await page.goto(site.address);
        const text = await read(page, { citations: false });
        for (const words of mainWords.compact) assert.ok(text.includes(words), words);

        const risk = await page.$('>>> #kic-risk');
        const isOpen = () => risk.evaluate((details) => details.open);
        assert.equal(await isOpen(), false);
        await (await risk.$('summary')).click();
        assert.equal(await isOpen(), true);
      });

      test('has the card’s own look with JavaScript off', async (context) => {
        const page = await visit(context, { javascript: false });
        await page.goto(site.address);
        const border = await page.$eval(
          '>>> [part~=card]',
          (card) => getComputedStyle(card).borderTopStyle,
        );
        assert.equal(border, 'solid');
      });

      test('keeps the very same nodes when the script takes over', async (context) => {
        const page = await visit(context);
        // Remembers them just before there is anything that could touch them.
        await page.evaluateOnNewDocument(() => {
          const { define } = customElements;
          customElements.define = (...definition) => {
            const { shadowRoot } = document.querySelector('kratom-info-card');
            window.before = [...shadowRoot.querySelectorAll('[part]')];
            define.apply(customElements, definition);
          };
        });
        await page.goto(site.address);
        await whenUpgraded(page);
        const seen = await page.evaluate(() => {
          const card = document.querySelector('kratom-info-card');
          return {
            isElement: card.variant === 'compact' && card.headingLevel === 3,
            count: window.before.length,
            lost: window.before.filter((node) => node.getRootNode() !== card.shadowRoot).length,
            titles: card.shadowRoot.querySelectorAll('[part=title]').length,
          };
        });
        assert.notEqual(seen.count, 0);
        assert.deepEqual({ ...seen, count: 1 }, { isElement: true, count: 1, lost: 0, titles: 1 });
      });

      test('hears what the reader does in the card', async (context) => {
        const page = await visit(context);
        await page.goto(site.address);
        await whenUpgraded(page);
        await (await page.$('>>> #kic-risk summary')).click();
        await page.waitForFunction(
          () => document.querySelector('output').textContent === 'risk open',
        );
      });
    });
  }
});
