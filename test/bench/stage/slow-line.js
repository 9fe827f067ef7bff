import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** What a phone has on a slow 4G connection; Lighthouse and WebPageTest use the same figures. */
export const slow4G = { bytesPerSecond: 1_600_000 / 8, roundTrip: 150 };

const segment = 1460;
const headers = 40;

/** Bytes that a server sends before the first acknowledgement (RFC 6928). */
const initialWindow = 10 * segment;

/**
 * A slow line between the browser and a server, made of sockets: each connection pays for its
 * handshake, starts with an initial window and doubles it with each round trip, and all of them
 * share the bandwidth. DevTools delays requests instead, which makes files of 10 and of 20 kilobytes
 * differ only by their bytes. There is no TLS, and nothing gets lost.
 */
export function createLine({ bytesPerSecond, roundTrip }) {
  const oneWay = roundTrip / 2;
  let freeAt = 0;

  /** When bytes that are sent now have left. They queue behind those of other connections. */
  function departure(bytes) {
    freeAt = Math.max(freeAt, performance.now()) + ((bytes + headers) / bytesPerSecond) * 1000;
    return freeAt;
  }

  const later = (time, task) => setTimeout(task, Math.max(0, time - performance.now()));

  function carry(client, server) {
    const openAt = performance.now() + roundTrip;
    const waiting = [];
    let window = initialWindow;
    let underway = 0;
    let isEnded = false;

    function send() {
      while (waiting.length > 0 && underway + waiting[0].length <= window) {
        const bytes = waiting.shift();
        underway += bytes.length;
        const arrival = departure(bytes.length) + oneWay;
        later(arrival, () => client.write(bytes));
        later(arrival + oneWay, () => {
          underway -= bytes.length;
          window += bytes.length;
          send();
        });
      }
      if (isEnded && waiting.length === 0 && underway === 0) client.end();
    }

    client.on('data', (bytes) => {
      later(Math.max(openAt, performance.now()) + oneWay, () => server.write(bytes));
    });
    server.on('data', (bytes) => {
      for (let start = 0; start < bytes.length; start += segment) {
        waiting.push(bytes.subarray(start, start + segment));
      }
      send();
    });
    server.on('end', () => {
      isEnded = true;
      send();
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ]) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  /** A port behind the line for a port before it. */
  return async function lead(port) {
    const line = createServer((client) => carry(client, connect(port, '127.0.0.1')));
    line.listen(0, '127.0.0.1');
    await once(line, 'listening');
    return { port: line.address().port, close: () => line.close() };
  };
}
