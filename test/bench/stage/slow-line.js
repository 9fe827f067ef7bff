import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** What a phone has on a slow 4G connection; Lighthouse and WebPageTest use the same figures. */
export const slow4G = { download: 1_600_000 / 8, upload: 750_000 / 8, roundTrip: 150 };

const segment = 1460;
const headers = 40;

/** Segments that a server sends before the first acknowledgement (RFC 6928). As in Linux, however long. */
const initialWindow = 10;

/**
 * Delivers things at their times, in the order in which they came. With a timer for each, a busy
 * machine could swap two of them.
 */
function inOrder(deliver) {
  const waiting = [];
  let timer;

  function next() {
    timer = undefined;
    while (waiting[0]?.time <= performance.now()) deliver(waiting.shift().thing);
    start();
  }
  function start() {
    if (waiting.length > 0) timer ??= setTimeout(next, waiting[0].time - performance.now());
  }
  return (time, thing) => {
    waiting.push({ time, thing });
    start();
  };
}

/** One direction of the line: says when bytes that are sent now have left. All connections share it. */
function createLane(bytesPerSecond) {
  let freeAt = 0;
  return (bytes) => {
    freeAt = Math.max(freeAt, performance.now()) + ((bytes + headers) / bytesPerSecond) * 1000;
    return freeAt;
  };
}

/** What is sent, piece by piece as it travels. */
const segmentsOf = (bytes) =>
  Array.from({ length: Math.ceil(bytes.length / segment) }, (_, index) =>
    bytes.subarray(index * segment, (index + 1) * segment),
  );

/**
 * A slow line between the browser and a server, made of sockets: each connection pays for its
 * handshake, starts with an initial window and opens it with each acknowledgement, and all of them
 * share the bandwidth. What the sockets carry, such as TLS, is real. DevTools delays requests
 * instead, which makes files of 10 and of 20 kilobytes differ only by their bytes. Nothing gets lost.
 */
export function createLine({ download, upload, roundTrip }) {
  const oneWay = roundTrip / 2;
  const [down, up] = [createLane(download), createLane(upload)];

  function carry(client, server) {
    const openAt = performance.now() + roundTrip;
    let waiting = Buffer.alloc(0);
    let window = initialWindow;
    let underway = 0;
    let isEnded = false;

    const toServer = inOrder((bytes) => server.write(bytes));
    const toClient = inOrder((bytes) => client.write(bytes));
    const acknowledge = inOrder(() => {
      underway--;
      window++;
      send();
    });

    function send() {
      while (waiting.length > 0 && underway < window) {
        const bytes = waiting.subarray(0, segment);
        waiting = waiting.subarray(segment);
        underway++;
        const arrival = down(bytes.length) + oneWay;
        toClient(arrival, bytes);
        acknowledge(arrival + oneWay);
      }
      if (isEnded && waiting.length === 0 && underway === 0) client.end();
    }

    client.on('data', (bytes) => {
      for (const piece of segmentsOf(bytes)) {
        toServer(Math.max(openAt, up(piece.length)) + oneWay, piece);
      }
    });
    server.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
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
    const sockets = new Set();
    const line = createServer((client) => {
      sockets.add(client.on('close', () => sockets.delete(client)).setNoDelay());
      carry(client, connect({ port, host: '127.0.0.1', noDelay: true }));
    });
    line.listen(0, '127.0.0.1');
    await once(line, 'listening');
    return {
      port: line.address().port,
      close() {
        line.close();
        for (const socket of sockets) socket.destroy();
      },
    };
  };
}
