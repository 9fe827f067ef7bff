import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { createReceiver } from '../../../demo/receiver/receiver.js';

const receiver = createReceiver();
const address = await receiver.listen();
after(() => receiver.close());
beforeEach(() => receiver.clear());

const person = { name: 'Jo Doe', phone: '+1 555 0100', message: 'Call me, “please” & <soon>.' };

const post = (body, { to = address, ...headers } = { accept: 'application/json' }) =>
  fetch(to, { method: 'POST', body, headers, redirect: 'manual' });

const send = (fields = person) => post(new URLSearchParams(fields));

function multipart(fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
}

/** The status of an answer, or why there was none. */
const outcome = (answer) =>
  answer.then(
    ({ status }) => status,
    ({ cause }) => cause.code,
  );

/** What becomes of some requests, one after the other. */
async function outcomes(count) {
  const all = [];
  while (all.length < count) all.push(await outcome(send()));
  return all;
}

suite('The receiver', () => {
  for (const [kind, encode] of [
    ['urlencoded', (fields) => new URLSearchParams(fields)],
    ['multipart', multipart],
  ]) {
    test(`stores a ${kind} form as it was sent`, async () => {
      const fields = { ...person, 'best-time': '', 'request-id': 'one' };
      const before = new Date().toISOString();
      const answer = await post(encode(fields));
      assert.equal(answer.status, 201);
      assert.deepEqual(await answer.json(), { ok: true });
      const [{ storedAt, ...stored }] = receiver.requests();
      assert.deepEqual(stored, { id: 'one', fields });
      assert.ok(before <= storedAt && storedAt <= new Date().toISOString());
      assert.deepEqual(await (await fetch(`${address}requests`)).json(), receiver.requests());
    });
  }

  test('leads a form without a script to a page, and gives it an id', async () => {
    const answer = await post(new URLSearchParams(person), { accept: 'text/html' });
    assert.equal(answer.status, 303);
    const page = await fetch(new URL(answer.headers.get('location'), address));
    assert.match(await page.text(), /<h1>Thank you/);
    assert.match(receiver.requests()[0].id, /^[\da-f-]{36}$/);
  });

  test('stores a request once, even when it comes several times at once', async () => {
    const fields = { ...person, 'request-id': 'same' };
    const all = await Promise.all([1, 2, 3, 4].map(() => outcome(send(fields))));
    assert.deepEqual(all.sort(), [201, 409, 409, 409]);
    assert.equal(receiver.requests().length, 1);
    assert.equal(receiver.seen().length, 4);
  });

  test('keeps what it stored in a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kic-receiver-'));
    after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'requests.db');
    const fields = new URLSearchParams({ ...person, 'request-id': 'kept' });
    for (const status of [201, 409]) {
      const kept = createReceiver({ file });
      const answer = await post(fields, { to: await kept.listen(), accept: 'application/json' });
      assert.equal(answer.status, status);
      assert.deepEqual(
        kept.requests().map(({ id }) => id),
        ['kept'],
      );
      await kept.close();
    }
  });

  test('says what is missing', async () => {
    const answer = await send({ name: ' ', message: 'Hello' });
    assert.equal(answer.status, 422);
    const { errors } = await answer.json();
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['name', 'phone'],
    );
    assert.ok(errors.every(({ message }) => message));
    assert.equal(await outcome(send({ name: 'Jo', email: 'jo@example.org' })), 201);
    assert.equal(receiver.requests().length, 1);
  });

  test('does not store what a machine sends, and does not tell it', async () => {
    const answer = await send({ ...person, website: 'https://spam.example' });
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { ok: true });
    assert.deepEqual(receiver.requests(), []);
  });

  test('keeps several values of one name, in order', async () => {
    const fields = new URLSearchParams([...Object.entries(person), ['a', '1'], ['a', '2']]);
    assert.equal(await outcome(send(fields)), 201);
    assert.deepEqual(receiver.requests()[0].fields, { ...person, a: ['1', '2'] });
  });

  test('reads a name that is repeated 15,000 times', async () => {
    const fields = new URLSearchParams(person);
    const body = `${fields}${'&a=1'.repeat(15_000)}`;
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    assert.equal(await outcome(post(body, { accept: 'application/json', ...type })), 201);
    assert.equal(receiver.requests()[0].fields.a.length, 15_000);
  });

  test('refuses what it cannot read', async () => {
    const half = '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nHalf a fi';
    const types = { multipart: 'multipart/form-data', json: 'application/json' };
    const tries = [
      [413, new URLSearchParams({ ...person, message: 'x'.repeat(64 * 1024) }), {}],
      [400, half, { 'content-type': `${types.multipart}; boundary=x` }],
      [400, half, { 'content-type': types.multipart }],
      [415, JSON.stringify(person), { 'content-type': types.json }],
    ];
    for (const [status, body, headers] of tries) {
      assert.equal(await outcome(post(body, headers)), status);
    }
    assert.equal(await outcome(fetch(address)), 405);
    assert.equal(await outcome(fetch(`${address}requests`, { method: 'DELETE' })), 405);
    assert.equal(await outcome(fetch(`${address}nothing`)), 404);
    assert.deepEqual(receiver.requests(), []);
    assert.equal(await outcome(send()), 201);
  });

  test('remembers how it was asked, and lets every site ask', async () => {
    const answer = await send();
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const [{ headers, fields, failure }] = receiver.seen();
    assert.equal(headers.accept, 'application/json');
    assert.match(headers['content-type'], /^application\/x-www-form-urlencoded/);
    assert.deepEqual(fields, person);
    assert.equal(failure, undefined);

    assert.deepEqual(receiver.preflights(), []);
    const preflight = await fetch(address, {
      method: 'OPTIONS',
      headers: { origin: 'http://blog.example', 'access-control-request-headers': 'x-own' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.equal(receiver.preflights()[0]['access-control-request-headers'], 'x-own');
  });
});

suite('The receiver fails', () => {
  const message = 'Too short.';
  const errors = [{ field: 'phone', message }];

  const failures = [
    ['server-error', { status: 500, type: /json/ }],
    ['server-error-html', { status: 500, type: /html/ }],
    ['unavailable', { status: 503, type: /json/ }],
    ['too-many', { status: 429, type: /json/ }],
    ['conflict', { status: 409, type: /json/ }],
    ['html', { status: 200, type: /html/ }],
    ['redirect', { status: 302, type: /null/ }],
    ['empty', { status: 204, type: /null/, stored: 1 }],
    ['no-cors', { status: 201, type: /json/, cors: null }],
    ['truncated-json', { status: 200, type: /json/, stored: 1 }],
    ['slow', { status: 201, type: /json/, stored: 1 }],
  ];
  for (const [mode, { status, type, stored = 0, cors = '*' }] of failures) {
    test(`with ${mode}`, async () => {
      receiver.fail(mode, { times: 1, ms: 50 });
      const answer = await send();
      assert.equal(answer.status, status);
      assert.match(String(answer.headers.get('content-type')), type);
      assert.equal(answer.headers.get('access-control-allow-origin'), cors);
      assert.equal(receiver.requests().length, stored);
      assert.equal(receiver.seen()[0].failure, mode);
    });
  }

  test('by breaking the connection, before or after it has stored', async () => {
    for (const [mode, stored] of Object.entries({ 'reset-before': 0, 'reset-after': 1 })) {
      receiver.clear();
      receiver.fail(mode);
      assert.equal(await outcome(send()), 'ECONNRESET');
      assert.equal(receiver.requests().length, stored, mode);
    }
  });

  test('in the middle of an answer', async () => {
    receiver.fail('truncated');
    const answer = await send();
    assert.equal(answer.status, 201);
    await assert.rejects(answer.text(), { name: 'TypeError' });
    assert.equal(receiver.requests().length, 1);
  });

  test('by cutting off its JSON', async () => {
    receiver.fail('truncated-json');
    await assert.rejects((await send()).json(), SyntaxError);
  });

  test('by never answering, until it ends', async () => {
    const mute = createReceiver();
    const to = await mute.listen();
    mute.fail('never-answers');
    let isAnswered = false;
    const asked = outcome(post(new URLSearchParams(person), { to }));
    asked.then(() => (isAnswered = true));
    // It answers others meanwhile.
    while (!mute.seen()[0]?.fields) await fetch(`${to}thanks`);
    await fetch(`${to}thanks`);
    assert.equal(isAnswered, false);
    assert.deepEqual(mute.requests(), []);
    await mute.close();
    assert.equal(typeof (await asked), 'string');
  });

  test('and says when to come back', async () => {
    const date = new Date(Date.now() + 60_000);
    for (const [retryAfter, said] of [
      [7, '7'],
      [date, date.toUTCString()],
    ]) {
      receiver.fail('unavailable', { retryAfter });
      const { headers } = await send();
      assert.equal(headers.get('retry-after'), said);
      assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
    }
  });

  const shapes = {
    'field-errors': errors,
    'field-errors-formspree': [{ code: 'REQUIRED_FIELD_EMPTY', ...errors[0] }],
    'field-errors-formcarry': { phone: { message, rule: 'required' } },
    'field-errors-laravel': { phone: [message] },
  };
  for (const [mode, shape] of Object.entries(shapes)) {
    test(`with ${mode}`, async () => {
      receiver.fail(mode, { errors });
      const answer = await send();
      assert.equal(answer.status, 422);
      assert.deepEqual((await answer.json()).errors, shape);
    });
  }

  test('as often as it was told, one way after the other', async () => {
    receiver.fail('unavailable', { times: 2 });
    receiver.fail('reset-before', { times: 1 });
    assert.equal(receiver.failing(), 'unavailable');
    assert.deepEqual(await outcomes(4), [503, 503, 'ECONNRESET', 201]);
    assert.equal(receiver.failing(), undefined);

    receiver.fail('too-many');
    assert.deepEqual(await outcomes(2), [429, 429]);
    receiver.fail('conflict');
    assert.deepEqual(await outcomes(1), [409]);
    receiver.recover();
    assert.deepEqual(await outcomes(1), [201]);
    assert.throws(() => receiver.fail('nonsense'), /No way to fail: nonsense/);
  });

  test('at random, the same way for the same seed', async () => {
    const run = async (seed) => {
      receiver.clear();
      receiver.failAtRandom({ seed, rate: 0.5 });
      await outcomes(40);
      return receiver.seen().map(({ failure }) => failure);
    };
    const first = await run(7);
    assert.deepEqual(await run(7), first);
    assert.notDeepEqual(await run(8), first);
    const ways = ['reset-before', 'reset-after', 'server-error', 'unavailable', 'truncated'];
    assert.deepEqual(new Set(first), new Set([undefined, ...ways]));
  });
});
