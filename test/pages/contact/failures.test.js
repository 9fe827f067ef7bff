import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import {
  articleIn,
  asSent,
  failureIn,
  openForm,
  person,
  setContactStage,
  storedIn,
  thanksIn,
} from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { listen } from '../../../demo/receiver/server.js';
import { provider } from '../../support/words.js';

const { receiver, publish } = await setContactStage();
const engines = await launchEngines();
const { contact } = articleIn('en');

/** Opens a form, and fills it in. */
async function fillIn(engine) {
  await openForm(engine, publish());
  await engine.evaluate((values) => window.contact.fillIn(values), person);
}

const send = (engine) => engine.evaluate(() => window.contact.send());
const look = (engine) => engine.evaluate(() => window.contact.look());
const typed = (engine) => engine.evaluate(() => window.contact.typed());
const press = (engine) => engine.evaluate(() => window.contact.press());
const states = (engine) => engine.evaluate(() => window.contact.states);
const mistakes = (engine) => engine.evaluate(() => window.contact.mistakes());

/** What the form says, with the focus on it. */
async function assertSays(engine, says, { status = '', button, call = null, fields = 6 }) {
  const { phone } = provider;
  assert.deepEqual(await look(engine), {
    focus: 'result',
    says,
    status,
    button,
    call: call && `tel:+1${phone.replaceAll('-', '')}`,
    fields,
  });
}

/** The request failed for a reason, and one press tries again. */
async function assertFailed(engine, reason, wait) {
  const says = failureIn('en', reason, wait);
  await assertSays(engine, says, { button: contact.again, call: true });
  assert.deepEqual(await typed(engine), person);
  assert.deepEqual(await mistakes(engine), {});
}

/** The request was sent: a thank-you stands in place of the form. */
const assertSent = (engine) =>
  assertSays(engine, thanksIn('en'), { status: null, button: null, fields: 0 });

/** What the server got, and what it has now: the request, once. */
function assertStoredOnce(...modes) {
  const posts = receiver.seen();
  assert.deepEqual(
    posts.map(({ failure }) => failure),
    modes,
  );
  assert.equal(new Set(posts.map(({ fields }) => fields['request-id'])).size, 1);
  assert.deepEqual(storedIn(receiver), [asSent(person)]);
}

/** Another site, which would take whatever came. */
const elsewhere = await startElsewhere();

async function startElsewhere() {
  const requests = [];
  const server = await listen(({ method }, response) => {
    requests.push(method);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    });
    response.end('{}');
  });
  after(() => server.close());
  return { address: `http://127.0.0.1:${server.port}/`, requests };
}

const failures = [
  ['server-error', 'serverProblem'],
  ['server-error-html', 'serverProblem'],
  ['html', 'serverProblem'],
  ['truncated-json', 'serverProblem'],
  ['reset-before', 'noConnection'],
  ['reset-after', 'noConnection'],
  // WebKit hands out what has come of it as if it were the whole answer.
  ['truncated', 'noConnection', { WebKit: 'serverProblem' }],
  ['no-cors', 'noConnection'],
];

/** Refusals that name fields, in the shape of each service. */
const shapes = [
  'field-errors',
  'field-errors-formspree',
  'field-errors-formcarry',
  'field-errors-laravel',
];

const refused = [
  { field: 'phone', message: 'This <b>number</b> cannot be called.' },
  { field: 'message', message: 'Say it in other words.' },
];

/** A full second, which is what a date in a header can tell. */
const start = Math.floor(Date.now() / 1000) * 1000;

/** Ways to say when the server may be asked again: 30 seconds later. */
const waits = {
  seconds: { retryAfter: 30 },
  'a date': { retryAfter: new Date(start + 30_000) },
};

/** Stops the clock of the page, some seconds after the start. */
const setClock = (engine, seconds) =>
  engine.evaluate((time) => (Date.now = () => time), start + seconds * 1000);

/** Cuts the browser off from the network, or lets the page think so: only Chromium can be cut off. */
function setOffline(engine, isOffline) {
  if (engine === engines.Chromium) return engine.setOfflineMode(isOffline);
  receiver.fail('reset-before', { times: isOffline ? 1 : 0 });
  return engine.evaluate((value) => {
    Object.defineProperty(navigator, 'onLine', { value: !value, configurable: true });
    dispatchEvent(new Event(value ? 'offline' : 'online'));
  }, isOffline);
}

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, a request`, { skip: !engine && `needs ${name}` }, () => {
    test('that arrives leads to a thank-you, and cannot be sent again', async () => {
      await fillIn(engine);
      assert.equal(await send(engine), 'sent');
      await assertSent(engine);
      await engine.evaluate(() => {
        const { shadowRoot } = document.querySelector('kratom-info-card');
        shadowRoot.querySelector('form').requestSubmit();
      });
      assert.deepEqual(await states(engine), ['sent']);
      assertStoredOnce(undefined);
    });

    for (const [mode, usual, unusual] of failures) {
      test(`that fails because of “${mode}” keeps what was typed, and can be sent again`, async () => {
        receiver.fail(mode, { times: 1 });
        await fillIn(engine);
        assert.equal(await send(engine), 'failed');
        await assertFailed(engine, unusual?.[name] ?? usual);
        assert.equal(await send(engine), 'sent');
        await assertSent(engine);
        assert.deepEqual(await states(engine), ['failed', 'sent']);
        assertStoredOnce(mode, undefined);
      });
    }

    for (const status of [301, 302, 303, 307, 308]) {
      test(`that is redirected with ${status} goes nowhere else, and is not taken for sent`, async () => {
        elsewhere.requests.length = 0;
        receiver.fail('redirect', { times: 1, status, to: elsewhere.address });
        await fillIn(engine);
        assert.equal(await send(engine), 'failed');
        await assertFailed(engine, 'serverProblem');
        assert.deepEqual(elsewhere.requests, []);
        assert.equal(await send(engine), 'sent');
        await assertSent(engine);
        assertStoredOnce('redirect', undefined);
        assert.deepEqual(elsewhere.requests, []);
      });
    }

    test('that is answered with more than anybody reads is not taken for sent', async () => {
      const closed = new Promise((resolve) => {
        receiver.fail('too-long', { times: 1, closed: resolve });
      });
      await fillIn(engine);
      assert.equal(await send(engine), 'failed');
      await assertFailed(engine, 'serverProblem');
      await closed;
    });

    for (const mode of ['never-answers', 'slow', 'stalls']) {
      test(`that takes longer than 15 seconds because of “${mode}” can be sent again`, async () => {
        receiver.fail(mode, { times: 1, ms: 60_000 });
        await fillIn(engine);
        await engine.evaluate(() => {
          const { fetch } = window;
          window.fetch = async (...request) => {
            const answer = await fetch(...request);
            window.isAnswered = true;
            return answer;
          };
          window.limits = [];
          AbortSignal.timeout = (ms) => {
            window.limits.push(ms);
            const controller = new AbortController();
            window.endTime = () => controller.abort();
            return controller.signal;
          };
          window.outcome = window.contact.send();
        });
        const isOnItsWay = () => engine.evaluate(() => window.isAnswered === true);
        const hasArrived = () => receiver.seen()[0]?.fields !== undefined;
        while (!(mode === 'stalls' ? await isOnItsWay() : hasArrived())) await look(engine);
        await engine.evaluate(() => window.endTime());
        assert.equal(await engine.evaluate(() => window.outcome), 'failed');
        await assertFailed(engine, 'slow');
        assert.equal(await send(engine), 'sent');
        await assertSent(engine);
        assert.deepEqual(await engine.evaluate(() => window.limits), [15_000, 15_000]);
        assertStoredOnce(mode, undefined);
      });
    }

    for (const mode of ['unavailable', 'too-many']) {
      for (const [kind, options] of Object.entries(waits)) {
        test(`that has to wait because of “${mode}”, which tells ${kind}, is not sent before`, async () => {
          receiver.fail(mode, { times: 1, ...options });
          await fillIn(engine);
          await setClock(engine, 0);
          assert.equal(await send(engine), 'failed');
          await assertFailed(engine, 'busy', 30);

          await setClock(engine, 29);
          await press(engine);
          await assertFailed(engine, 'busy', 1);

          await setClock(engine, 30);
          assert.equal(await send(engine), 'sent');
          await assertSent(engine);
          assert.deepEqual(await states(engine), ['failed', 'sent']);
          assertStoredOnce(mode, undefined);
        });
      }

      test(`that fails because of “${mode}” can be sent at once when no time is told`, async () => {
        receiver.fail(mode, { times: 1, expose: false });
        await fillIn(engine);
        assert.equal(await send(engine), 'failed');
        await assertFailed(engine, 'busy');
        assert.equal(await send(engine), 'sent');
        assertStoredOnce(mode, undefined);
      });
    }

    test('that fails does not take the focus from who has gone on in the page', async () => {
      receiver.fail('server-error', { times: 1 });
      await fillIn(engine);
      const focused = await engine.evaluate(async () => {
        const field = document.body.appendChild(document.createElement('input'));
        const failed = window.contact.send();
        field.focus();
        await failed;
        return document.activeElement === field;
      });
      assert.equal(focused, true);
      assert.equal((await look(engine)).says, failureIn('en', 'serverProblem'));
    });

    test('that has to wait says so also after a mistake', async () => {
      receiver.fail('unavailable', { times: 1, retryAfter: 30 });
      await fillIn(engine);
      await setClock(engine, 0);
      assert.equal(await send(engine), 'failed');
      for (const consent of [false, true]) {
        await engine.evaluate((value) => window.contact.fillIn({ consent: value }), consent);
        await press(engine);
      }
      await assertFailed(engine, 'busy', 30);
      assert.equal(receiver.seen().length, 1);
    });

    test('that finds no connection says so, and offers to send once there is one', async () => {
      await fillIn(engine);
      await setOffline(engine, true);
      assert.equal(await send(engine), 'failed');
      await assertFailed(engine, 'offline');

      await setOffline(engine, false);
      assert.equal(await engine.evaluate(() => window.contact.said()), contact.online);
      const says = failureIn('en', 'offline');
      await assertSays(engine, says, { status: contact.online, button: contact.again, call: true });
      assert.equal(await send(engine), 'sent');
      await assertSent(engine);
      assertStoredOnce(...(name === 'Chromium' ? [] : ['reset-before']), undefined);
    });

    test('that failed for another reason is not offered again when the page comes online', async () => {
      receiver.fail('server-error', { times: 1 });
      await fillIn(engine);
      assert.equal(await send(engine), 'failed');
      await engine.evaluate(() => dispatchEvent(new Event('online')));
      await assertFailed(engine, 'serverProblem');
    });

    for (const mode of shapes) {
      test(`that is refused with “${mode}” shows them at the fields, and can be mended`, async () => {
        receiver.fail(mode, { times: 1, errors: refused });
        await fillIn(engine);
        assert.equal(await send(engine), 'failed');
        const messages = refused.map(({ message }) => message);
        const says = [contact.mistakes, ...messages].join(' ');
        await assertSays(engine, says, { button: contact.send });
        assert.deepEqual(await typed(engine), person);
        assert.deepEqual(
          await mistakes(engine),
          Object.fromEntries(refused.map(({ field, message }) => [field, message])),
        );

        await engine.evaluate(() => window.contact.fillIn({ message: 'Please call.' }));
        assert.equal(await send(engine), 'sent');
        await assertSent(engine);
        const [first, second] = receiver.seen().map(({ fields }) => fields['request-id']);
        assert.notEqual(first, second);
        assert.deepEqual(storedIn(receiver), [asSent({ ...person, message: 'Please call.' })]);
      });
    }

    test('that is refused without a word why keeps what was typed', async () => {
      receiver.fail('field-errors', { times: 1, errors: [] });
      await fillIn(engine);
      assert.equal(await send(engine), 'failed');
      await assertFailed(engine, 'serverProblem');
    });

    for (const mode of ['conflict', 'empty']) {
      test(`that is answered with “${mode}” has been sent`, async () => {
        receiver.fail(mode, { times: 1 });
        await fillIn(engine);
        assert.equal(await send(engine), 'sent');
        await assertSent(engine);
        assert.deepEqual(await states(engine), ['sent']);
        assert.equal(receiver.seen().length, 1);
        // The receiver stores what it answers with nothing, and has had the other before.
        assert.equal(receiver.requests().length, mode === 'empty' ? 1 : 0);
      });
    }
  });
}
