import { median } from 'simple-statistics';
import { limit } from '../contestants/index.js';
import { excess, ratio } from '../statistics.js';
import { number, times, whole, withUnit } from './words.js';

/** What was measured, by its id. Undefined where a quick try left it out. */
function reader({ series }) {
  const samplesOf = (id, name) => series.find((each) => each.id === id)?.samples[name];
  const compared = (compare, id, one, other) => {
    const [some, others] = [samplesOf(id, one), samplesOf(id, other)];
    return some && others && compare(some, others);
  };
  return {
    samplesOf,
    median: (id, name) => samplesOf(id, name) && median(samplesOf(id, name)),
    ratio: (id, one, other = limit) => compared(ratio, id, one, other),
    excess: (id, one, other) => compared(excess, id, one, other),
  };
}

const bytes = (value) => `${whole(value)} bytes`;

/** A bar for a number: `show` says how to write it. */
const atMost = (measure, most, value, show, bar = show(most)) =>
  value !== undefined && {
    measure,
    bar: `at most ${bar}`,
    measured: show(value),
    isMet: value <= most,
  };

/** A bar for how many times slower something may be. */
const atMostTimes = (measure, most, compared, than) =>
  compared && {
    measure,
    bar: `at most ${most} × ${than}`,
    measured: times(compared),
    isMet: compared.value <= most,
  };

function forBytes({ bytes: measured }) {
  if (!measured) return [];
  const { cards, floors } = measured;
  const { brotli } = cards.script.files;
  const over = (floor) => brotli - floor.brotli;
  return [
    atMost('Script-tag file with its form, Brotli', 14_336, brotli, bytes),
    atMost('The same, over the floor (its HTML and CSS)', 5_800, over(floors.withForm), bytes),
    atMost('The same, over the floor without the form', 5_800, over(floors.withoutForm), bytes),
  ];
}

function forShift({ shift }) {
  if (!shift) return [];
  const worst = (name) => Math.max(...Object.values(shift[name]));
  return ['script', 'prerendered', 'iframe'].map((name) =>
    atMost(`Layout shift, ${name}`, 0, worst(name), (value) => value.toFixed(2)),
  );
}

/** The per-card time of many cards, as so many times that of few. */
function growth({ samplesOf }) {
  const [many, few] = ['many-1000', 'many-10'].map((id) => samplesOf(id, 'script'));
  if (!many || !few) return undefined;
  return ratio(
    many.map((time) => time / 1000),
    few.map((time) => time / 10),
  );
}

function forPartner({ excess: excessOf }) {
  return ['slow-cpu', 'slow-4g'].map((condition) => {
    const delay = excessOf(`partner-${condition}-largest`, 'script', 'none');
    return (
      delay && {
        measure: `Delay of the partner’s own largest paint, ${condition}`,
        bar: 'none that can be told from noise',
        measured: `${number(delay.value)} ms (${number(delay.low)} to ${number(delay.high)})`,
        isMet: delay.low <= 0,
      }
    );
  });
}

/** The rows in which everyone else has to be behind, and what is less in each. */
function rivalries({ bytes: measured, shift }, { median: medianOf }) {
  const series = {
    'painted text, slow 4G': 'paint-slow-4g-cold',
    'fresh realm': 'realm-1',
    'fresh realm, slow CPU': 'realm-4',
    'longest task': 'trace-longest',
    '1,000 cards': 'many-1000',
    'heap per card': 'memory-1000',
  };
  return {
    bytes: (name) => measured?.cards[name].files.brotli,
    'layout shift': (name) => shift && Math.max(...Object.values(shift[name])),
    ...Object.fromEntries(
      Object.entries(series).map(([row, id]) => [row, (name) => medianOf(id, name)]),
    ),
  };
}

function forRivals(results, read) {
  const rows = Object.entries(rivalries(results, read));
  return ['react', 'preact', 'vue', 'svelte', 'iframe'].map((name) => {
    const known = rows.filter(([, valueOf]) => valueOf(name) !== undefined);
    // Where both are at nothing, nobody can be behind.
    const ahead = known.filter(([, valueOf]) => valueOf(name) < valueOf('script'));
    return (
      known.length > 0 && {
        measure: `${name}, compared with the script`,
        bar: 'behind on every row',
        measured:
          ahead.length > 0
            ? `ahead: ${ahead.map(([row]) => row).join(', ')}`
            : `behind on ${known.length} rows`,
        isMet: ahead.length === 0,
      }
    );
  });
}

/** What the project wants to hold, and whether it does. */
export function bars(results) {
  const read = reader(results);
  const byHand = 'written by hand';
  const longest = read.median('trace-longest', 'script');
  const memory = read.median('memory-1000', 'script');
  return [
    ...forBytes(results),
    atMostTimes(
      'Script to painted text, slow 4G',
      1.05,
      read.ratio('paint-slow-4g-cold', 'script'),
      byHand,
    ),
    atMostTimes(
      'Prerendered to painted text, slow 4G',
      0.65,
      read.ratio('paint-slow-4g-cold', 'prerendered'),
      byHand,
    ),
    atMostTimes(
      'The same',
      1.05,
      read.ratio('paint-slow-4g-cold', 'prerendered', 'plain'),
      'plain HTML',
    ),
    atMostTimes(
      'Evaluation, style and layout, full speed',
      1,
      read.ratio('realm-1', 'script'),
      byHand,
    ),
    atMostTimes(
      'Evaluation, style and layout, CPU 4 × slower',
      1,
      read.ratio('realm-4', 'script'),
      byHand,
    ),
    atMost('Longest task of the card, CPU 4 × slower', 50, longest, (value) =>
      withUnit(value, 'ms'),
    ),
    ...forShift(results),
    atMostTimes('1,000 cards, time', 0.2, read.ratio('many-1000', 'script'), byHand),
    atMost('1,000 cards, heap per card', 2.5, memory, (value) => withUnit(value, 'KB')),
    atMostTimes('Time per card, of 1,000', 1, growth(read), 'of 10'),
    ...forPartner(read),
    ...forRivals(results, read),
  ].filter(Boolean);
}
