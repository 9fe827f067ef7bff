import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of this machine that nobody uses now. It is below those that systems give to outgoing
 * connections: one of these could take the port before the program does that it is for.
 */
export async function freePort() {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const server = createServer();
    const listens = new Promise((resolve) => {
      server.once('listening', () => resolve(true));
      server.once('error', () => resolve(false));
    });
    server.listen(port, '127.0.0.1');
    if (!(await listens)) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
