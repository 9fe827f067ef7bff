import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end, and returns what it printed. */
export function run(program, options, environment) {
  const { status, error, stdout, stderr } = spawnSync(program, options, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw error ?? new Error(`${program}: ${stdout}${stderr}`);
  return stdout;
}

/** Starts a program, and waits until it has said that it is ready. */
export async function start(program, options, { ready, environment }) {
  const child = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  // What it works on is thrown away, so there is nothing that it would have to save.
  const kill = () => child.kill('SIGKILL');
  // Before the folder that it works in is removed.
  process.prependOnceListener('exit', kill);
  const gone = once(child, 'close');

  let said = '';
  await new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (part) => {
      said += part;
      if (said.includes(ready)) resolve();
    });
    gone.then(() => reject(new Error(`${program} ended: ${said}`)), reject);
  });

  return {
    async close() {
      kill();
      await gone;
      process.off('exit', kill);
    },
  };
}
