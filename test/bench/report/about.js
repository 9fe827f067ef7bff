import { tolerance } from '../stage/other-work.js';

/** How many rounds of a run could not be trusted. */
function otherWork({ series, growth }) {
  const all = [
    ...series.map(({ busy, samples }) => ({ busy, rounds: Object.values(samples)[0].length })),
    ...(growth?.curves ?? []).map(({ busy, lines }) => ({
      busy,
      rounds: lines[0].points[0].samples.length,
    })),
  ];
  const [marked, rounds] = [
    all.reduce((sum, { busy }) => sum + busy.length, 0),
    all.reduce((sum, each) => sum + each.rounds, 0),
  ];
  if (marked === 0) return `No other program used more than ${tolerance} of a core in any round.`;
  const part = Math.round((marked / rounds) * 100);
  return `The machine was not quiet: in ${part} % of the rounds, other programs used more than ${tolerance} of a core. The tables say where.`;
}

/** On what was measured, in a few lines. */
export function about(results) {
  const { date, runs, machine } = results;
  const { processor, cores, memory, system, browser, node, card, packages } = machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return [
    `On ${date}, with ${runs} ${runs === 1 ? 'round' : 'rounds'} after a warm-up. kratom-info-card ${card}.`,
    `${processor}, ${cores} cores, ${memory}, ${system}; ${browser}, Node ${node}.`,
    otherWork(results),
    `${versions.join(', ')}.`,
  ];
}
