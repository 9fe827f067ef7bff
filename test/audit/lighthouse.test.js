import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, createServer, preview } from 'vite';
import { isRequired } from '../browsers/is-required.js';
import { launchChromium } from '../e2e/harness/browsers.js';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const common = { configFile: `${demo}/vite.config.ts`, root: demo, logLevel: 'error' };
const listening = { port: 0, host: 'localhost', open: false };

const hint = 'Lighthouse is not installed: npm ci --prefix test/audit';
const isInstalled = canResolve('lighthouse');
if (isRequired) assert.ok(isInstalled, hint);

// No audit is left out: Lighthouse itself excuses localhost from HTTPS.
const onlyCategories = ['accessibility', 'best-practices', 'seo'];
const perfect = { accessibility: 1, 'best-practices': 1, seo: 1 };

/** The pages that are meant to be visited, and how to know that one shows what it should. */
const builtPages = {
  'the snippet builder, with the preview of the card': {
    path: '',
    look: () => {
      const { contentDocument } = document.querySelector('#preview');
      const card = contentDocument.querySelector('kratom-info-card');
      return Boolean(card.shadowRoot && document.querySelector('[data-snippet=link]').textContent);
    },
  },
  'the sample page, with a card of each variant': {
    path: 'partner.html',
    look: () => {
      const cards = [...document.querySelectorAll('kratom-info-card')];
      return cards.length === 4 && cards.every((card) => card.shadowRoot);
    },
  },
  'the figures about speed': {
    path: 'performance.html',
    look: () => document.querySelectorAll('figure svg').length > 2,
  },
  'the list of requests, without a server': {
    path: 'requests.html',
    look: () => !document.querySelector('#no-receiver').hidden,
  },
};

suite('Lighthouse gives 100', { skip: !isInstalled && hint }, () => {
  let lighthouse;
  let browser;
  before(async () => {
    lighthouse = await import('lighthouse');
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** What Lighthouse says of a page, and what `look` sees in the page that it saw. */
  async function audit(address, device, look) {
    const page = await browser.newPage({ type: 'window' });
    const config = device === 'desktop' ? lighthouse.desktopConfig : undefined;
    const flags = { onlyCategories, logLevel: 'error', disableFullPageScreenshot: true };
    const { lhr } = await lighthouse.default(address, flags, config, page);
    const seen = await page.evaluate(look);
    await page.close();
    return { lhr, seen };
  }

  async function expectPerfect(address, device, look) {
    const { lhr, seen } = await audit(address, device, look);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
    assert.deepEqual(Object.fromEntries(scores), perfect, faultsIn(lhr));
    assert.deepEqual(lhr.runWarnings, []);
    assert.ok(seen, 'The page does not show what was to be audited.');
  }

  suite('to the built demo', () => {
    let site;
    before(async () => {
      site = await serveBuilt();
    });
    after(() => site?.close());

    for (const [name, { path, look }] of Object.entries(builtPages)) {
      for (const device of ['mobile', 'desktop']) {
        test(`${name}, ${device}`, () => expectPerfect(site.address + path, device, look));
      }
    }
  });

  // What only a server on the developer's machine can show.
  suite('to the demo of npm start', () => {
    let site;
    before(async () => {
      site = await serveSource();
    });
    after(() => site?.close());

    test('the sample page, with the contact form', () =>
      expectPerfect(`${site.address}partner.html`, 'mobile', () => {
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
      const { status } = await fetch(`${site.address}contact/`, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      });
      assert.equal(status, 201);
      await expectPerfect(
        `${site.address}requests.html`,
        'mobile',
        () => document.querySelectorAll('#stored > li').length === 1,
      );
    });
  });
});

/** The demo as it is published, with the card's files from dist/. */
async function serveBuilt() {
  // Vite itself sets it only once in a process.
  process.env.NODE_ENV = 'production';
  const outDir = await mkdtemp(join(tmpdir(), 'demo-'));
  const config = { ...common, build: { outDir, emptyOutDir: true } };
  await build(config);
  const server = await preview({ ...config, preview: listening });
  return {
    address: server.resolvedUrls.local[0],
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** The demo as a developer sees it, with a server that takes what its contact form sends. */
async function serveSource() {
  process.env.NODE_ENV = 'development';
  const server = await createServer({
    ...common,
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
