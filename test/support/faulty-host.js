import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { EventEmitter, once } from 'node:events';
import { dist } from './host.js';

const file = await readFile(new URL('kratom-info-card.js', dist));
const page = '<!doctype html><title>Hotel</title><p>Please log in.</p>';

const type = (value) => ({ 'content-type': value });
const javascript = type('text/javascript; charset=utf-8');
const noSniffing = { 'x-content-type-options': 'nosniff' };

const answer = ({ status = 200, headers = javascript, body = file, length = body.length } = {}) =>
  Buffer.concat([
    Buffer.from(
      [
        `HTTP/1.1 ${status} Whatever`,
        ...Object.entries({
          'access-control-allow-origin': '*',
          connection: 'close',
          'content-length': length,
          ...headers,
        }).map((header) => header.join(': ')),
        '\r\n',
      ].join('\r\n'),
    ),
    Buffer.from(body),
  ]);

/** Bytes that a host sends instead of the script, and no browser can use. */
export const faults = {
  'is not there': answer({ status: 404, headers: type('text/html'), body: page }),
  'is not there, as a page that could be anything': answer({
    status: 404,
    headers: { ...type('text/html'), ...noSniffing },
    body: page,
  }),
  'cannot be had': answer({ status: 500, headers: type('text/plain'), body: 'Error' }),
  'is a page': answer({ headers: type('text/html'), body: page }),
  'is a page, which the browser must believe': answer({
    headers: { ...type('text/html'), ...noSniffing },
    body: page,
  }),
  'is a page under the name of a script': answer({ body: page }),
  'is called a picture': answer({ headers: type('image/png') }),
  'is called text, which the browser must believe': answer({
    headers: { ...type('text/plain'), ...noSniffing },
  }),
  'is empty': answer({ body: '' }),
  'is no content at all': answer({ status: 204, body: '' }),
  'is only half there': answer({ body: file.subarray(0, file.length / 2) }),
  'breaks off in the middle': answer({ body: file.subarray(0, 9000), length: file.length }),
  'breaks off in the first line': answer().subarray(0, 12),
  'is said to be compressed and is not': answer({
    headers: { ...javascript, 'content-encoding': 'gzip' },
  }),
  'leads to itself': answer({ status: 302, headers: { location: '?again' }, body: '' }),
  'is in a syntax that the browser does not know': answer({
    body: file.toString().replace('this.#', 'this.##'),
  }),
  'is another file': answer({ body: 'window.other = true;' }),
};

/** Bytes that are not quite right, and can be used. */
export const oddities = {
  'is called text': answer({ headers: type('text/plain') }),
  'is said to be Latin': answer({ headers: type('text/javascript; charset=iso-8859-1') }),
  'is said to be UTF-16': answer({ headers: type('text/javascript; charset=utf-16le') }),
  'comes after another answer': answer({
    status: 301,
    headers: { location: '/as-it-should-be/kratom-info-card.js' },
    body: '',
  }),
};

const others = {
  '/as-it-should-be/': answer(),
  '/for-its-own-pages-only/': answer({
    headers: { ...javascript, 'access-control-allow-origin': 'null' },
  }),
};

/** A host for which everything goes wrong. */
export async function startFaultyHost() {
  const answers = new Map(Object.entries(others));
  const addressOf = (name) => `/${name.replace(/\W+/g, '-')}/`;
  for (const [name, bytes] of Object.entries({ ...faults, ...oddities })) {
    answers.set(addressOf(name), bytes);
  }
  const requests = new EventEmitter();
  let sendLate;

  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (request) => {
      const [, path] = /^\w+ (\/[^/]*\/)/.exec(String(request)) ?? [];
      if (path === '/late/') {
        sendLate = () => socket.end(answer());
        requests.emit('late');
      } else if (answers.has(path)) {
        socket.end(answers.get(path));
      } else {
        socket.resetAndDestroy();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    /** The folder on this host of a fault. */
    folderOf: (name) => origin + addressOf(name),
    /** Sends the script to who has asked for it in the folder `late`, or will. */
    async send() {
      if (!sendLate) await once(requests, 'late');
      sendLate();
      sendLate = undefined;
    },
    close: () => server.close(),
  };
}
