import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { listen } from '../../../demo/receiver/server.js';

/** Starts a program that serves an app on the port in `PORT`, and waits until it says so. */
export async function startServer(args, cwd) {
  const { port, close } = await listen(() => undefined);
  await close();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
  });
  const ended = once(child, 'exit');
  let said = '';
  await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      if (said.includes(`:${port}`)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(said)));
  });
  return {
    address: `http://localhost:${port}/`,
    async close() {
      child.kill();
      await ended;
    },
  };
}
