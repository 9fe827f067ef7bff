import assert from 'node:assert/strict';
import { request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, suite, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { dist, version } from '../../support/host.js';
import { missingForNginx, startNginx } from '../../support/nginx.js';
import { read, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { mainWords } from '../../support/words.js';

const missing = await missingForNginx();
if (missing) console.log(missing);

const nginx = missing ? undefined : await startNginx();
after(() => nginx?.close());
const { site, browser } = await setStage();
const builder = await openBuilder(browser);

/** What nginx answers to a browser that takes these encodings. */
const ask = (path, { accept = 'gzip, deflate, br', method = 'GET' } = {}) =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': accept, origin: 'https://partner.example' };
    const sent = request(new URL(path, nginx.address), { headers, method }, async (response) => {
      const parts = await response.toArray();
      const { statusCode: status } = response;
      resolve({ status, headers: response.headers, content: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });

suite('The recipe for nginx', { skip: missing }, () => {
  test('lets browsers keep a version for good, and ask for the newest file each hour', async () => {
    const pinned = await ask(`${version}/kratom-info-card.js`);
    assert.equal(pinned.headers['cache-control'], 'public, max-age=31536000, immutable');
    const newest = await ask('kratom-info-card.js');
    assert.match(newest.headers['cache-control'], /^public, max-age=3600, /);
    assert.ok(newest.headers.etag && newest.headers['last-modified']);
  });

  for (const [name, type] of [
    ['kratom-info-card.js', /^(text|application)\/javascript; charset=utf-8$/],
    ['embed.css', /^text\/css; charset=utf-8$/],
    ['embed.html', /^text\/html; charset=utf-8$/],
    ['oembed.json', /^application\/json; charset=utf-8$/],
  ]) {
    test(`sends ${name} as what it is, compressed, and to pages anywhere`, async () => {
      const original = await readFile(new URL(name, dist));
      const brotli = await ask(name);
      assert.equal(brotli.status, 200);
      assert.match(brotli.headers['content-type'], type);
      assert.equal(brotli.headers['x-content-type-options'], 'nosniff');
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.match(brotli.headers.vary ?? '', /Accept-Encoding/i);
      assert.ok(brotliDecompressSync(brotli.content).equals(original));
      const allowed = name.endsWith('.html') ? undefined : '*';
      assert.equal(brotli.headers['access-control-allow-origin'], allowed);
      // Cross-origin isolated pages need these.
      assert.equal(brotli.headers['cross-origin-resource-policy'], 'cross-origin');
      const embedder = name.endsWith('.html') ? 'require-corp' : undefined;
      assert.equal(brotli.headers['cross-origin-embedder-policy'], embedder);

      const gzip = await ask(name, { accept: 'gzip' });
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.ok(gunzipSync(gzip.content).equals(original));

      const plain = await ask(name, { accept: 'identity' });
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.ok(plain.content.equals(original));
    });
  }

  test('keeps nothing of a file that is not there, and takes nothing in', async () => {
    const { status, headers } = await ask('0.0.0/kratom-info-card.js');
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
    assert.equal((await ask('kratom-info-card.js', { method: 'POST' })).status, 403);
  });

  test('serves a pinned script to a page of another origin', async () => {
    const { pinned } = await builder.snippets({ host: nginx.address, variant: 'compact' });
    assert.match(pinned, /integrity="sha384-[\w+/=]+" crossorigin/);
    const page = await open(browser, site.publish({ body: pinned }));
    await whenUpgraded(page);
    const text = await read(page);
    for (const words of mainWords.compact) assert.ok(text.includes(words), words);
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('leaves the fallback where the hash of a pinned script is another', async () => {
    const { pinned } = await builder.snippets({ host: nginx.address, variant: 'compact' });
    const other = pinned.replace(/sha384-[\w+/=]+/, `sha384-${'A'.repeat(64)}`);
    const page = await open(browser, site.publish({ body: other }));
    const text = await read(page);
    for (const words of mainWords.fallback) assert.ok(text.includes(words), words);
    assert.equal(await page.evaluate('customElements.get("kratom-info-card")'), undefined);
    assert.match(page.said.join(), /integrity/);
    await page.close();
  });

  test('serves the prerendered card its stylesheet, and the page for an iframe its script', async () => {
    const snippets = await builder.snippets({ host: nginx.address, variant: 'banner' });
    const body = `${snippets['no-javascript']}\n${snippets.iframe.replace('loading="lazy"', '')}`;
    const page = await open(browser, site.publish({ body }));
    const button = 'kratom-info-card >>> [part~=call-button]';
    for (const frame of page.frames()) {
      await frame.waitForSelector(button);
      const color = await frame.$eval(button, (link) => getComputedStyle(link).backgroundColor);
      assert.equal(color, 'rgb(10, 85, 96)');
    }
    assert.equal(page.frames().length, 2);
    await page.close();
  });
});
