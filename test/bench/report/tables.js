import { descriptions, limit } from '../contestants/index.js';
import { embeds } from '../contestants/embeds.js';
import { growth, ratio, summary } from '../statistics.js';
import { bars } from './bars.js';
import { number, times, whole } from './words.js';

const sizeColumns = ['raw', 'gzip', 'brotli'];
const sizeTitles = ['raw', 'gzip', 'Brotli'];
const sizesOf = (sizes) => sizeColumns.map((column) => whole(sizes[column]));

const outcome = ({ isMet, isTrusted }) =>
  (isMet ? 'met' : '**missed**') + (isTrusted ? '' : ', in doubt');

export const barsTable = (results) => ({
  title: 'The bars',
  head: ['measure', '', 'measured', 'bar'],
  rows: bars(results).map(({ measure, bar, measured, ...rest }) => [
    measure,
    outcome(rest),
    measured,
    bar,
  ]),
});

export const contestantsTable = () => ({
  title: 'Who takes part',
  head: ['name', 'what it is'],
  rows: Object.entries(descriptions),
});

/** Bytes of everyone; of the limits for them; and of others. */
export function bytesTables({ bytes }) {
  if (!bytes) return [];
  const { cards, embeds: others, floors } = bytes;
  return [
    {
      id: 'bytes',
      title: 'Bytes and requests',
      head: ['', ...sizeTitles.map((each) => `files, ${each}`), 'in the page, Brotli', 'requests'],
      rows: Object.entries(cards).map(([name, { files, page, requests }]) => [
        name,
        ...sizesOf(files),
        whole(page.brotli),
        String(requests),
      ]),
    },
    {
      title: 'The floor: the card’s own HTML and CSS, compressed together',
      head: ['', ...sizeTitles],
      rows: [
        ['with the form', ...sizesOf(floors.withForm)],
        ['without the form', ...sizesOf(floors.withoutForm)],
      ],
    },
    {
      id: 'embeds',
      title: 'Other embeds, each in one minified file',
      head: ['', 'what it is', ...sizeTitles],
      rows: embeds
        .filter(({ name }) => others[name])
        .map(({ name, what }) => [name, what, ...sizesOf(others[name])]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

export function shiftTables({ shift }) {
  if (!shift) return [];
  const [first] = Object.values(shift);
  return [
    {
      id: 'shift',
      title: 'Layout shift while the files of the card come late, by width of the window',
      head: ['', ...Object.keys(first).map((width) => `${width} px`)],
      rows: Object.entries(shift).map(([name, byWidth]) => [
        name,
        ...Object.values(byWidth).map((value) => value.toFixed(3)),
      ]),
    },
  ];
}

/** What is to be known of rounds beside other programs. */
const doubts = (busy, rounds) =>
  busy.length > 0
    ? `Other programs kept the machine busy in ${busy.length} of ${rounds} rounds.`
    : undefined;

/** The figures of one measure. */
export function seriesTable({ id, title, unit, samples, busy, hasWorst }) {
  const limits = samples[limit];
  const [{ length }] = Object.values(samples);
  return {
    id,
    title: unit ? `${title} (${unit})` : title,
    note: doubts(busy, length),
    head: [
      '',
      'median',
      'quartiles',
      ...(hasWorst ? ['worst'] : []),
      ...(limits ? [`× ${limit}, 95 % interval`] : []),
    ],
    rows: Object.entries(samples).map(([name, values]) => {
      const { first, middle, third, worst } = summary(values);
      return [
        name,
        number(middle),
        `${number(first)} to ${number(third)}`,
        ...(hasWorst ? [number(worst)] : []),
        ...(limits ? [comparison(values, limits)] : []),
      ];
    }),
  };
}

/** Nothing can be so many times nothing. */
const comparison = (values, limits) =>
  summary(limits).first > 0 ? times(ratio(values, limits)) : '';

/** The middle of each point of a curve. */
export const pointsOf = ({ points }) =>
  points.map(({ step, samples }) => ({ step, middle: summary(samples).middle }));

/** The figures of one curve, and how it grows. */
export function curveTable({ id, title, unit, what, lines, busy }) {
  const [{ points }] = lines;
  return {
    id,
    title: `${title} (${unit})`,
    note: doubts(busy, points[0].samples.length),
    head: [
      '',
      ...points.map(({ step }) => `${whole(step)} ${what}`),
      'slope (1: in proportion)',
      'one more',
    ],
    rows: lines.map((line) => {
      const medians = pointsOf(line);
      const { exponent, each } = growth(medians);
      return [
        line.name,
        ...medians.map(({ middle }) => number(middle)),
        exponent.toFixed(2),
        `${each.toFixed(3)} ${unit}`,
      ];
    }),
  };
}
