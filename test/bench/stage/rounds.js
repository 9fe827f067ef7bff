import { shuffle } from 'simple-statistics';

/**
 * Samples of each contestant, taken in turns and each time in another order, so that whatever slows
 * the machine down for a while slows down all of them. The first round only warms up.
 *
 * `sample` gives a number for each thing it measures: `{ text: 120, styled: 130 }`. The answer has
 * the numbers of each thing by contestant: `{ text: { script: [120, …], … }, … }`.
 */
export async function takeTurns(contestants, runs, sample) {
  const measured = {};
  for (let round = 0; round <= runs; round++) {
    for (const contestant of shuffle(contestants)) {
      const values = await sample(contestant, round);
      if (round === 0) continue;
      for (const [thing, value] of Object.entries(values)) {
        ((measured[thing] ??= {})[contestant.name] ??= []).push(rounded(value));
      }
    }
  }
  return inOrder(measured, contestants);
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
