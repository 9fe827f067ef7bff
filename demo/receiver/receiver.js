import { randomUUID } from 'node:crypto';
import { listen } from './server.js';
import { json, page, redirect, send } from './answers.js';
import { pages, planFailures } from './failures.js';
import { readFields, UnreadableBody } from './fields.js';
import { openStore } from './store.js';

/**
 * A server that takes the requests of the contact form, and fails in every way that a server can.
 * It takes them at its root, lists them under `requests`, and keeps them in a database: in `file`,
 * or in memory.
 *
 * Each request has a connection of its own: browsers silently repeat a request when a connection
 * breaks that they had used before. With `keepAlive` they may.
 */
export function createReceiver({ file, keepAlive = false } = {}) {
  const store = openStore(file);
  const failures = planFailures();
  const unanswered = new Set();
  let posts = [];
  let preflights = [];
  let server;

  /** Checks and stores a request, and says what to answer: JSON, or to a form without a script a page. */
  function take(fields, base, wantsJson) {
    const text = (name) => [fields[name] ?? ''].flat()[0].trim();
    const thanks = redirect(303, `${base}thanks`);
    // Only a machine fills in what nobody can see. It need not know.
    if (text('website')) return wantsJson ? json(200, { ok: true }) : thanks;
    const errors = mistakesIn(text);
    if (errors.length > 0) {
      const messages = errors.map(({ message }) => message).join(' ');
      return wantsJson ? json(422, { errors }) : page(422, 'Something is missing', messages);
    }
    if (!store.add(text('request-id') || randomUUID(), fields)) {
      const error = 'This request is here already.';
      return wantsJson ? json(409, { error }) : page(409, 'Thank you', error);
    }
    return wantsJson ? json(201, { ok: true }) : thanks;
  }

  async function answerPost(request, response, base) {
    // Before anything is awaited, so that what is planned is used up in the order of arrival.
    const way = failures.next();
    const post = { headers: request.headers, failure: way.mode };
    posts.push(post);
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (way.cors) allowOthers(response);
    try {
      post.fields = await readFields(request);
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error;
      send(response, json(error.status, { error: error.message }));
      return;
    }
    const wantsJson = /\bapplication\/json\b/.test(request.headers.accept);
    const usual = way.store ? take(post.fields, base, wantsJson) : undefined;
    await way.deliver(response, way.answer?.(way, base) ?? usual, way);
  }

  async function answer(request, response) {
    if (!keepAlive) response.setHeader('connection', 'close');
    response.setHeader('cache-control', 'no-store');
    const [path] = request.url.split('?');
    const name = path.slice(1);
    if (request.method === 'POST' && path === '/') {
      // A server mounted below a path sees only the rest of the path.
      const [whole] = (request.originalUrl ?? request.url).split('?');
      await answerPost(request, response, whole.replace(/\/*$/, '/'));
    } else if (request.method === 'OPTIONS') {
      preflights.push(request.headers);
      allowOthers(response);
      const headers = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': '*',
      };
      send(response, { status: 204, headers });
    } else if (request.method === 'GET' && name === 'requests') {
      // Not for other sites.
      send(response, json(200, store.all()));
    } else if (request.method === 'GET' && Object.hasOwn(pages, name)) {
      allowOthers(response);
      send(response, pages[name]);
    } else if (path === '/' || name === 'requests' || Object.hasOwn(pages, name)) {
      const allow = path === '/' ? 'POST, OPTIONS' : 'GET';
      send(response, json(405, { error: 'Not this way.' }, { allow }));
    } else {
      send(response, json(404, { error: 'Nothing is here.' }));
    }
  }

  return {
    /** Answers a request, for any server or as a middleware. Never fails. */
    async handle(request, response) {
      try {
        await answer(request, response);
      } catch (error) {
        if (response.headersSent) response.destroy();
        else send(response, json(500, { error: String(error) }));
      }
    },
    /** Starts a server for it, and says at which address. */
    async listen() {
      server = await listen(this.handle);
      return `http://127.0.0.1:${server.port}/`;
    },
    /** The stored requests, in order: `id`, `storedAt`, and the `fields` as they were sent. */
    requests: store.all,
    /** The posts that have arrived, stored or not: their `headers`, `fields` and `failure`. */
    seen: () => [...posts],
    /** The headers of what browsers asked before they would post. */
    preflights: () => [...preflights],
    /** Lets the next `times` posts fail; without it, all until told otherwise. */
    fail: failures.fail,
    /** Lets a part of the posts fail in some way, always the same for a seed. */
    failAtRandom: failures.failAtRandom,
    /** Lets everything work again. */
    recover: failures.recover,
    /** How the next post will fail, if it will. */
    failing: failures.failing,
    /** Forgets everything. */
    clear() {
      failures.recover();
      store.clear();
      posts = [];
      preflights = [];
    },
    async close() {
      for (const response of unanswered) response.destroy();
      await server?.close();
      store.close();
    },
  };
}

function mistakesIn(text) {
  const errors = [];
  if (!text('name')) errors.push({ field: 'name', message: 'Tell us your name.' });
  if (!text('phone') && !text('email')) {
    errors.push({ field: 'phone', message: 'Give a phone number or an email address.' });
  }
  return errors;
}

function allowOthers(response) {
  response.setHeader('access-control-allow-origin', '*');
}
