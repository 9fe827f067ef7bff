import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { createServer } from 'vite';
import { isRequired } from '../../support/browsers/is-required.js';
import { launchChromium } from '../../support/browsers.js';
import { startBuiltSite } from '../../support/built-site.js';

const demo = fileURLToPath(new URL('../../../demo', import.meta.url));
const listening = { port: 0, host: 'localhost', open: false };

const hint = 'Lighthouse is not installed: npm ci --prefix test/audit';
const isInstalled = canResolve('lighthouse');
if (isRequired) assert.ok(isInstalled, hint);

// No audit is left out: Lighthouse itself excuses localhost from HTTPS.
const perfect = { accessibility: 1, 'best-practices': 1, seo: 1 };

/** The same with the speed of a page as it is published; a developer's server is another matter. */
const perfectAndFast = { performance: 1, ...perfect };

/**
 * Other work on the machine makes a page slower, and nothing makes it faster than it is: the best of
 * a few runs tells most about the page.
 */
const runs = 3;

/** Only for the preview in the builder, and not to be found by itself. */
const unvisited = 'preview.html';

/** How to know that a page shows what it should, where that is more than its text. */
const looks = {
  // The snippets, and the preview of the card.
  'index.html': () => {
    const { contentDocument } = document.querySelector('#preview');
    const card = contentDocument.querySelector('kratom-info-card');
    return Boolean(card.shadowRoot && document.querySelector('[data-snippet=link]').textContent);
  },
  'gallery.html': () => {
    const cards = [...document.querySelectorAll('kratom-info-card')];
    return cards.length === 10 && cards.every((card) => card.shadowRoot);
  },
  // A card of each variant, and one in Spanish.
  'partner.html': () => {
    const cards = [...document.querySelectorAll('kratom-info-card')];
    return cards.length === 4 && cards.every((card) => card.shadowRoot);
  },
  'performance.html': () => document.querySelectorAll('figure svg').length > 2,
  // Without a server.
  'requests.html': () => !document.querySelector('#no-receiver').hidden,
  'theming.html': () =>
    document.querySelector('kratom-info-card').shadowRoot !== null &&
    document.querySelector('#css').textContent !== '',
};
const hasText = () => document.querySelector('main').innerText.length > 1000;

const site = isInstalled && (await startBuiltSite());
after(() => site && site.close());

suite('Lighthouse gives 100', { skip: !isInstalled && hint }, () => {
  let lighthouse;
  let browser;
  before(async () => {
    lighthouse = await import('lighthouse');
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** What Lighthouse says of a page, and what `look` sees in the page that it saw. */
  async function audit(address, device, onlyCategories, look) {
    const page = await browser.newPage({ type: 'window' });
    const config = device === 'desktop' ? lighthouse.desktopConfig : undefined;
    const flags = { onlyCategories, logLevel: 'error', disableFullPageScreenshot: true };
    const { lhr } = await lighthouse.default(address, flags, config, page);
    const seen = await page.evaluate(look);
    await page.close();
    return { lhr, seen };
  }

  async function expectScores(expected, address, device, look) {
    let scores;
    let audited;
    for (let run = 0; run < runs && !isDeepStrictEqual(scores, expected); run += 1) {
      audited = await audit(address, device, Object.keys(expected), look);
      const categories = Object.values(audited.lhr.categories);
      scores = Object.fromEntries(categories.map(({ id, score }) => [id, score]));
      assert.deepEqual(audited.lhr.runWarnings, []);
      assert.ok(audited.seen, 'The page does not show what was to be audited.');
    }
    assert.deepEqual(scores, expected, faultsIn(audited.lhr));
  }

  suite('to the built site', () => {
    for (const name of site ? site.pages.filter((page) => page !== unvisited) : []) {
      for (const device of ['mobile', 'desktop']) {
        test(`${name}, ${device}`, () =>
          expectScores(perfectAndFast, site.address + name, device, looks[name] ?? hasText));
      }
    }
  });

  // What only a server on the developer's machine can show.
  suite('to the demo of npm start', () => {
    let source;
    before(async () => {
      source = await serveSource();
    });
    after(() => source?.close());

    test('the sample page, with the contact form', () =>
      expectScores(perfect, `${source.address}partner.html`, 'mobile', () => {
        const { shadowRoot } = document.querySelector('#article');
        return shadowRoot.querySelector('form textarea') !== null;
      }));

    test('the list of requests, with a request', async () => {
      const body = new FormData();
      body.set('name', 'Zoë');
      body.set('phone', '617-555-0100');
      body.set('email', 'zoe@example.org');
      body.set('message', 'Please call.');
      body.set('consent', 'yes');
      const { status } = await fetch(`${source.address}contact/`, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      });
      assert.equal(status, 201);
      await expectScores(
        perfect,
        `${source.address}requests.html`,
        'mobile',
        () => document.querySelectorAll('#stored > li').length === 1,
      );
    });
  });
});

/** The demo as a developer sees it, with a server that takes what its contact form sends. */
async function serveSource() {
  process.env.NODE_ENV = 'development';
  const server = await createServer({
    configFile: `${demo}/vite.config.ts`,
    root: demo,
    logLevel: 'error',
    clearScreen: false,
    server: { ...listening, watch: null, hmr: false },
  });
  await server.listen();
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}

/** The audits that a page did not pass, with the places they point at. */
function faultsIn({ categories, audits }) {
  const lines = Object.values(categories).flatMap(({ title, score, auditRefs }) => {
    const failed = auditRefs
      .map(({ id, weight }) => ({ ...audits[id], weight }))
      .filter(({ weight, score }) => weight > 0 && score !== 1);
    return [
      `${title}: ${score === null ? 'none' : Math.round(score * 100)}`,
      ...failed.flatMap(({ id, title, errorMessage = '', details }) => [
        `  ${id}: ${title} ${errorMessage}`,
        ...(details?.items ?? []).slice(0, 10).map((item) => `    ${place(item)}`),
      ]),
    ];
  });
  return lines.join('\n');
}

const place = ({ node, ...item }) =>
  node ? `${node.selector} ${node.snippet}` : JSON.stringify(item).slice(0, 300);

function canResolve(name) {
  try {
    return Boolean(import.meta.resolve(name));
  } catch {
    return false;
  }
}
