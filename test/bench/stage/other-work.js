import { readdirSync, readFileSync } from 'node:fs';

/** Cores that other programs may keep busy before a round is marked. */
export const tolerance = 0.15;

const ticksPerSecond = 100;

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process has ended meanwhile; or this is not Linux.
    return '';
  }
};

/** Ticks that the whole machine has worked, with those that its host has taken away. */
function ticksOfMachine() {
  const [user, nice, system, , , interrupts, soft, stolen] = read('/proc/stat')
    .split('\n')[0]
    .replace(/^cpu +/, '')
    .split(' ')
    .map(Number);
  return user + nice + system + interrupts + soft + stolen;
}

/** Ticks that this process, its browsers and their processes have worked, also those that have ended. */
function ticksOfOwn() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [Number(pid), read(`/proc/${pid}/stat`)])
    .filter(([, stat]) => stat)
    .map(([pid, stat]) => {
      // The name of a program, in brackets, may have spaces in it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
      return { pid, parent: Number(fields[1]), ticks };
    });
  const own = new Set([process.pid]);
  for (let before = 0; before < own.size;) {
    before = own.size;
    for (const { pid, parent } of processes) if (own.has(parent)) own.add(pid);
  }
  return processes.reduce((sum, { pid, ticks }) => (own.has(pid) ? sum + ticks : sum), 0);
}

function othersSoFar() {
  return { ticks: ticksOfMachine() - ticksOfOwn(), time: performance.now() };
}

const isKnown = read('/proc/stat') !== '';

/**
 * Starts to watch what other programs do. The answer tells how many cores they have kept busy since:
 * nothing that is measured meanwhile can be trusted when it was much. Undefined where the system does
 * not tell.
 */
export function watchOthers() {
  if (!isKnown) return () => undefined;
  const start = othersSoFar();
  return () => {
    const end = othersSoFar();
    const seconds = (end.time - start.time) / 1000;
    return Math.max(0, (end.ticks - start.ticks) / ticksPerSecond / seconds);
  };
}
