import { linearRegression, median, quantile, sampleWithReplacement } from 'simple-statistics';

const resamples = 2000;

/** The same numbers give the same interval each time: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function seeded() {
  let state = 20_001;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function summary(samples) {
  const [first, middle, third] = quantile(samples, [0.25, 0.5, 0.75]);
  return { first, middle, third, worst: Math.max(...samples) };
}

/**
 * How two contestants compare in `measure`, with the interval that holds it in 95 of 100 cases. Both
 * were measured in each round, so rounds are drawn anew, and not single samples (a paired bootstrap).
 */
function compare(some, others, measure) {
  const random = seeded();
  const rounds = some.map((_, round) => round);
  const resampled = Array.from({ length: resamples }, () => {
    const drawn = sampleWithReplacement(rounds, rounds.length, random);
    return measure(
      drawn.map((round) => some[round]),
      drawn.map((round) => others[round]),
    );
  });
  const [low, high] = quantile(resampled, [0.025, 0.975]);
  return { value: measure(some, others), low, high };
}

/** The median of some, as so many times that of others. */
export const ratio = (some, others) =>
  compare(some, others, (one, other) => median(one) / median(other));

/** By how much some exceed others: the median of the differences within each round. */
export const excess = (some, others) =>
  compare(some, others, (one, other) => median(one.map((value, round) => value - other[round])));

/**
 * How a curve grows. `exponent` is its slope where both axes count in powers of ten: 1 in proportion,
 * 0 not at all. `each` is what one more costs at its end.
 */
export function growth(points) {
  const logarithms = points.map(({ step, middle }) => [Math.log(step), Math.log(middle)]);
  const [one, other] = points.slice(-2);
  return {
    exponent: linearRegression(logarithms).m,
    each: (other.middle - one.middle) / (other.step - one.step),
  };
}
