import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** A virtual screen. Xvfb picks a free display, and names it once it is ready. */
export async function startDisplay(program) {
  const arguments_ = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(program, arguments_, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failure(child, program)]);
  return { name: `:${String(number).trim()}`, stop: () => child.kill() };
}

/** WebKit's driver on a free port, ready for sessions. */
export async function startDriver(program, display) {
  const port = await freePort();
  // A Wayland session would otherwise be preferred to the virtual screen.
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
  const child = start(program, [`--port=${port}`], { stdio: 'ignore', env });
  await Promise.race([ready(`http://127.0.0.1:${port}/status`), failure(child, program)]);
  return { port, stop: () => child.kill() };
}

/** Starts a program that ends with this process, whichever way this process ends. */
function start(program, arguments_, options) {
  const child = spawn(program, arguments_, options);
  process.once('exit', () => child.kill());
  return child;
}

// These would end the process and leave every browser behind. The test runner stops them on SIGINT.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.emit('SIGINT'));

async function failure(child, program) {
  const [code] = await once(child, 'exit');
  throw new Error(`${program} ended with code ${code} before it was ready.`);
}

async function ready(url) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answers = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    if (Date.now() > deadline) throw new Error(`No answer from ${url} in 30 seconds.`);
    await delay(50);
  }
}
