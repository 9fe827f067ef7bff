import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { asSent, openForm, setContactStage, storedIn } from '../../support/contact.js';
import { keptByPage, spy } from '../../support/spy.js';

const { receiver, endpoint, publish } = await setContactStage();
const browser = await launchChromium();
after(() => browser.close());

const secrets = {
  name: 'Zoë Geheimnis',
  phone: '(617) 555-0199',
  email: 'zoe.secret@example.org',
  'best-time': 'Tuesdays at teatime',
  message: 'Yesterday evening & tomorrow morning.',
};

/** What was typed and each longer word of it, in every form in which it could stand somewhere. */
const traces = Object.values(secrets)
  .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
  .filter((text) => text.length > 4)
  .flatMap((text) => [
    text,
    encodeURIComponent(text),
    String(new URLSearchParams([['', text]])).slice(1),
    btoa(unescape(encodeURIComponent(text))).replace(/=+$/, ''),
    JSON.stringify(text).slice(1, -1),
  ]);

const tracesIn = (value) => {
  const text = JSON.stringify(value);
  return [...new Set(traces.filter((trace) => text.includes(trace)))];
};

/** Types into the fields as a reader does. */
async function typeInto(page) {
  for (const [name, text] of Object.entries(secrets)) {
    await page.type(`kratom-info-card >>> [name="${name}"]`, text);
  }
  await page.click('kratom-info-card >>> [name=consent]');
}

const send = (page) => page.evaluate(() => window.contact.send());

suite('What was typed', () => {
  test('stands in the body of the request, and nowhere else', async () => {
    const page = await open(browser, 'about:blank');
    const requests = new Map();
    const said = [];
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    const note = ({ requestId, ...more }) =>
      requests.set(requestId, [...(requests.get(requestId) ?? []), more]);
    devtools.on('Network.requestWillBeSent', note);
    devtools.on('Network.requestWillBeSentExtraInfo', note);
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(spy);
    // A server on the same site as the page, which has set a cookie.
    const to = endpoint.replace('127.0.0.1', 'localhost');
    await browser.setCookie({ name: 'visit', value: 'earlier', domain: 'localhost' });

    await openForm(page, `${publish({ to })}?from=mail#top`);
    const before = await page.evaluate(() => [location.href, history.length]);
    await typeInto(page);
    receiver.fail('reset-after', { times: 1 });
    assert.equal(await send(page), 'failed');
    await page.evaluate(() => {
      const card = document.querySelector('kratom-info-card');
      card.variant = 'banner';
      return card.updateComplete;
    });
    await page.evaluate(() => {
      const card = document.querySelector('kratom-info-card');
      card.variant = 'compact';
      return card.updateComplete;
    });
    assert.equal(await send(page), 'sent');

    assert.deepEqual(storedIn(receiver), [asSent({ ...secrets, consent: true })]);
    const posts = [...requests.values()].filter((about) => tracesIn(about).length > 0);
    assert.equal(posts.length, 2);
    for (const about of posts) {
      const { request } = about.find((each) => each.request);
      const { url, method, postData } = request;
      assert.deepEqual([url, method], [to, 'POST']);
      const { 'request-id': id, ...fields } = Object.fromEntries(new URLSearchParams(postData));
      assert.deepEqual(fields, asSent({ ...secrets, consent: true }));
      assert.deepEqual(tracesIn(id), []);
      const rest = JSON.stringify(about).replaceAll(JSON.stringify(postData).slice(1, -1), '');
      const bytes = request.postDataEntries?.map((entry) => entry.bytes) ?? [];
      const withoutBody = bytes.reduce((text, each) => text.replaceAll(each, ''), rest);
      assert.deepEqual(tracesIn(withoutBody), []);
    }

    const [first, second] = receiver.seen();
    assert.deepEqual(first.fields, second.fields);
    for (const { headers } of [first, second]) {
      assert.equal(headers.referer, undefined);
      assert.equal(headers.cookie, undefined);
    }
    assert.deepEqual(receiver.preflights(), []);

    // Both would have been sent by a request that does not take care.
    await page.evaluate(
      (address) => fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include' }),
      to,
    );
    const careless = receiver.seen()[2].headers;
    assert.equal(careless.cookie, 'visit=earlier');
    assert.match(careless.referer, /^http:\/\/localhost/);

    const noted = await page.evaluate(() => window.noted);
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    const places = await page.evaluate(keptByPage);
    assert.deepEqual(tracesIn(markup), []);
    assert.deepEqual(places, {
      local: {},
      session: {},
      cookie: 'visit=earlier',
      databases: [],
      caches: [],
      workers: 0,
      state: null,
      name: '',
    });
    assert.deepEqual(
      noted.map(([what, type]) => [what, type]),
      [
        ['fetch', to],
        ['dispatchEvent', 'kic-contact'],
        ['fetch', to],
        ['dispatchEvent', 'kic-contact'],
        // The careless one.
        ['fetch', to],
      ],
    );
    assert.deepEqual(tracesIn(noted), []);
    const events = noted.filter(([what]) => what === 'dispatchEvent');
    const own = events.map(([, , fields]) => JSON.parse(fields).state);
    assert.deepEqual(own, ['failed', 'sent']);
    assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
    // The browser itself says what became of the requests.
    assert.deepEqual(
      said.filter((line) => !/^(Failed to load resource: |Access to fetch )/.test(line)),
      [],
    );
    assert.deepEqual(tracesIn(said), []);
    await page.close();
  });

  test('is gone from memory once it was sent', async () => {
    const page = await open(browser, 'about:blank');
    const devtools = await page.createCDPSession();
    const heap = async () => {
      const chunks = [];
      const add = ({ chunk }) => chunks.push(chunk);
      devtools.on('HeapProfiler.addHeapSnapshotChunk', add);
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.takeHeapSnapshot');
      devtools.off('HeapProfiler.addHeapSnapshotChunk', add);
      return chunks.join('');
    };
    const fieldsAlive = () =>
      page.evaluate(() => window.fields.filter((field) => field.deref()).length);

    await openForm(page, publish());
    await typeInto(page);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('kratom-info-card');
      const fields = [...shadowRoot.querySelectorAll('form [name]')];
      window.fields = fields.map((field) => new WeakRef(field));
    });
    receiver.fail('server-error', { times: 1 });
    assert.equal(await send(page), 'failed');
    assert.ok((await heap()).includes('Geheimnis'));
    assert.equal(await fieldsAlive(), 7);

    assert.equal(await send(page), 'sent');
    assert.ok(!(await heap()).includes('Geheimnis'));
    assert.equal(await fieldsAlive(), 0);
    await page.close();
  });
});
