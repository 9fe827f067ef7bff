import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildForNode } from '../build.js';
import { assertSameMarkup } from '../check.js';
import { forNode } from '../contestants/index.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';

const cache = new URL('../.cache/server/', import.meta.url);
const program = fileURLToPath(new URL('../stage/server-process.js', import.meta.url));

/** The modules that render a card, by the name of the contestant. */
async function buildModules() {
  await mkdir(cache, { recursive: true });
  const modules = { ...forNode.own };
  for (const [name, entry] of Object.entries(forNode.others)) {
    modules[name] = await buildForNode(entry, await forNode.card());
  }
  const files = Object.entries(modules).map(async ([name, text]) => {
    const file = new URL(`${name.replaceAll('/', '-')}.js`, cache);
    await writeFile(file, text);
    return [name, fileURLToPath(file)];
  });
  return Promise.all(files);
}

/** A process that renders one kind of card, and does nothing else. */
async function start([name, file]) {
  const child = fork(program, [file], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`The process that renders ${name} has ended.`);
  });
  // Whoever waits for an answer hears of it.
  failed.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), failed]))[0];
  await answer();
  return {
    name,
    measure() {
      child.send('measure');
      return answer();
    },
    stop: () => child.kill(),
  };
}

const titles = {
  speed: 'Cards rendered by a server in a second: more is better',
  memory: 'Memory that a server allocates for a card',
};

const units = { speed: 'cards/s', memory: 'KB' };

/** Rendering in Node, each contestant in a process of its own. */
export async function measure({ browser, runs }) {
  const processes = [];
  try {
    for (const module of await buildModules()) processes.push(await start(module));
    const same = processes.filter(({ name }) => !['html', 'json'].includes(name));
    const texts = same.map(async (each) => [each.name, (await each.measure()).text]);
    await assertSameMarkup(browser, Object.fromEntries(await Promise.all(texts)));
    const measured = await takeTurns(processes, runs, async (each) => {
      const { speed, memory } = await each.measure();
      return { speed, memory };
    });
    return Object.entries(titles).flatMap(([thing, title]) =>
      seriesOf(measured, { [thing]: title }, { prefix: 'server', unit: units[thing] }),
    );
  } finally {
    for (const { stop } of processes) stop();
  }
}
