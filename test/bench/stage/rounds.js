import { shuffle } from 'simple-statistics';
import { tolerance, watchOthers } from './other-work.js';

/**
 * Samples of each contestant, taken in turns and each time in another order, so that whatever slows
 * the machine down for a while slows down all of them. The first round only warms up.
 *
 * `sample` gives a number for each thing it measures: `{ text: 120, styled: 130 }`. The answer has
 * the numbers of each thing by contestant: `{ text: { script: [120, …], … }, … }`; and `busy`, the
 * rounds in which other programs kept the machine busy.
 */
export async function takeTurns(contestants, runs, sample) {
  const values = {};
  const busy = [];
  for (let round = 0; round <= runs; round++) {
    const othersMeanwhile = watchOthers();
    for (const contestant of shuffle(contestants)) {
      const measured = await sample(contestant, round);
      if (round === 0) continue;
      for (const [thing, value] of Object.entries(measured)) {
        ((values[thing] ??= {})[contestant.name] ??= []).push(rounded(value));
      }
    }
    const isBusy = othersMeanwhile() > tolerance;
    if (isBusy && round > 0) busy.push(round);
    process.stdout.write(isBusy ? '!' : '.');
  }
  return { values: inOrder(values, contestants), busy };
}

const rounded = (value) => Math.round(value * 100) / 100;

/** The first round was shuffled; tables are not. */
function inOrder(measured, contestants) {
  const sorted = (samples) =>
    Object.fromEntries(
      contestants.flatMap(({ name }) => (samples[name] ? [[name, samples[name]]] : [])),
    );
  return Object.fromEntries(
    Object.entries(measured).map(([thing, samples]) => [thing, sorted(samples)]),
  );
}

/** The results of a measure: one series for each thing. `titles` says what each is called. */
export function seriesOf({ values, busy }, titles, { prefix, unit, ...more }) {
  return Object.entries(titles)
    .filter(([thing]) => values[thing])
    .map(([thing, title]) => ({
      id: `${prefix}-${thing}`,
      title,
      unit,
      ...more,
      samples: values[thing],
      busy,
    }));
}
