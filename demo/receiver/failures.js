import { setTimeout as later } from 'node:timers/promises';
import { json, page, redirect, send } from './answers.js';
import { randomNumbers } from './random.js';

const someErrors = [
  { field: 'phone', message: 'This number cannot be called.' },
  { field: 'email', message: 'This address does not exist.' },
];

const loginPage = () => page(200, 'Welcome to the hotel', 'Log in to use the network.');

/** `Retry-After` holds seconds or a date. A script of another site sees it only if it is exposed. */
const retry = ({ retryAfter = 5, expose = true }) => ({
  'retry-after': retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter),
  ...(expose && { 'access-control-expose-headers': 'Retry-After' }),
});

/**
 * The ways to fail. `store`: whether the request is treated as usual before. `answer`: what is
 * answered in place of the usual. `deliver`: how the answer goes out, or does not.
 */
const modes = {
  'server-error': { answer: () => json(500, { error: 'Something broke.' }) },
  'server-error-html': { answer: () => page(500, 'Server Error', 'Something broke.') },
  unavailable: { answer: (options) => json(503, { error: 'Be back soon.' }, retry(options)) },
  'too-many': { answer: (options) => json(429, { error: 'Slow down.' }, retry(options)) },
  conflict: { answer: () => json(409, { error: 'This request is here already.' }) },

  'never-answers': { deliver: () => undefined },
  slow: { store: true, deliver: sendLate },
  stalls: { answer: () => json(200, {}), deliver: sendStart },
  'reset-before': { deliver: reset },
  'reset-after': { store: true, deliver: reset },
  truncated: { store: true, deliver: sendHalf },

  'truncated-json': { store: true, answer: () => ({ ...json(200, {}), body: '{"ok": tr' }) },
  empty: { store: true, answer: () => ({ status: 204 }) },
  html: { answer: loginPage },
  'too-long': { answer: () => json(200, {}), deliver: sendTooMuch },
  redirect: {
    answer: ({ status = 302, to }, base) => redirect(status, to ?? `${base}login`),
  },
  'no-cors': { cors: false, answer: () => json(201, { ok: true }) },

  'field-errors': { answer: ({ errors = someErrors }) => json(422, { errors }) },
  // https://help.formspree.io/articles/building-your-form/submit-forms-with-javascript-ajax
  // https://github.com/formspree/formspree-js/blob/main/packages/formspree-core/src/submission.ts
  'field-errors-formspree': {
    answer: ({ errors = someErrors }) =>
      json(422, {
        error: 'Validation errors',
        errors: errors.map((error) => ({ code: 'REQUIRED_FIELD_EMPTY', ...error })),
      }),
  },
  // https://docs.formcarry.com/features/field-validations
  'field-errors-formcarry': {
    answer: ({ errors = someErrors }) =>
      json(422, {
        code: 422,
        status: 'error',
        title: 'Validation Failed',
        message: errors[0].message,
        errors: byField(errors, ({ message }) => ({ message, rule: 'required' })),
      }),
  },
  // https://laravel.com/docs/12.x/validation#validation-error-response-format
  'field-errors-laravel': {
    answer: ({ errors = someErrors }) =>
      json(422, {
        message: errors[0].message,
        errors: byField(errors, ({ message }) => [message]),
      }),
  },
};

/** The pages that answers lead to. */
export const pages = {
  login: loginPage(),
  thanks: page(200, 'Thank you', 'Your request has arrived.'),
};

const randomModes = ['reset-before', 'reset-after', 'server-error', 'unavailable', 'truncated'];

const byField = (errors, shape) =>
  Object.fromEntries(errors.map((error) => [error.field, shape(error)]));

async function sendLate(response, answer, { ms = 5000 }) {
  await later(ms, undefined, { ref: false });
  send(response, answer);
}

function sendHalf(response, { status, headers, body = '' }) {
  const half = body.slice(0, body.length / 2);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(half, () => response.destroy());
}

/** Sends the start of an answer, and then nothing. */
function sendStart(response, { status, headers, body }) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, 1));
}

/** Sends twice as much as the card reads, and leaves the rest open. `closed` is called at the end. */
function sendTooMuch(response, { status, headers }, { closed }) {
  response.once('close', () => closed?.());
  response.writeHead(status, headers);
  response.write(' '.repeat(128 * 1024));
}

function reset({ socket }) {
  socket?.resetAndDestroy();
}

/** A request that nothing happens to. */
const works = { mode: undefined, store: true, cors: true, deliver: send };

function failure(mode, options) {
  if (!(mode in modes)) {
    throw new Error(`No way to fail: ${mode}. There are ${Object.keys(modes).join(', ')}.`);
  }
  return { ...works, store: false, ...modes[mode], ...options, mode };
}

/** Which of the next requests fail, and how. */
export function planFailures() {
  let plans = [];
  const started = () => plans.find(({ times }) => times > 0);

  /** Comes after what is planned for a number of requests, and in place of what has no end. */
  function plan(added) {
    plans = [...plans.filter(({ times }) => Number.isFinite(times)), added];
  }

  return {
    fail(mode, { times = Infinity, ...options } = {}) {
      const planned = failure(mode, options);
      plan({ mode, times, next: () => planned });
    },
    failAtRandom({ seed, rate = 0.5 }) {
      const random = randomNumbers(seed);
      function next() {
        const [fails, index] = [random() < rate, Math.floor(random() * randomModes.length)];
        return fails ? failure(randomModes[index]) : works;
      }
      plan({ times: Infinity, next });
    },
    recover() {
      plans = [];
    },
    /** The way for a request that has just arrived. */
    next() {
      const current = started();
      if (!current) return works;
      current.times -= 1;
      return current.next();
    },
    /** The way for the next request, if it was chosen. */
    failing: () => started()?.mode,
  };
}
