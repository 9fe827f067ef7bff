import { once } from 'node:events';
import { createSecureServer } from 'node:http2';

/** A server with TLS 1.3 and HTTP/2, on a free port of this machine. */
export async function listenSecurely(answer, { key, cert }) {
  const sessions = new Set();
  const server = createSecureServer({ key, cert, minVersion: 'TLSv1.3' }, answer);
  server.on('session', (session) => {
    sessions.add(session.on('close', () => sessions.delete(session)));
    // A browser that goes away in the middle of an answer is none of our business.
    session.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
