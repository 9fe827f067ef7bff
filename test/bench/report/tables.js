import { descriptions, limit } from '../contestants/index.js';
import { embeds } from '../contestants/embeds.js';
import { ratio, summary } from '../statistics.js';
import { bars } from './bars.js';
import { number, times, whole } from './words.js';

const sizeColumns = ['raw', 'gzip', 'brotli'];
const sizeTitles = ['raw', 'gzip', 'Brotli'];
const sizesOf = (sizes) => sizeColumns.map((column) => whole(sizes[column]));

export const barsTable = (results) => ({
  title: 'The bars',
  head: ['measure', '', 'measured', 'bar'],
  rows: bars(results).map(({ measure, bar, measured, isMet }) => [
    measure,
    isMet ? 'met' : '**missed**',
    measured,
    bar,
  ]),
});

export const contestantsTable = () => ({
  title: 'Who takes part',
  head: ['name', 'what it is'],
  rows: Object.entries(descriptions),
});

export function bytesTables({ bytes }) {
  if (!bytes) return [];
  const { cards, embeds: others, floors } = bytes;
  const what = Object.fromEntries(embeds.map((embed) => [embed.name, embed.what]));
  return [
    {
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
      title: 'Other embeds, each in one minified file',
      head: ['', 'what it is', ...sizeTitles],
      rows: Object.entries(others).map(([name, sizes]) => [name, what[name], ...sizesOf(sizes)]),
    },
  ];
}

export function shiftTable({ shift }) {
  if (!shift) return [];
  const [first] = Object.values(shift);
  return [
    {
      title: 'Layout shift while the files of the card come late, by width of the window',
      head: ['', ...Object.keys(first).map((width) => `${width} px`)],
      rows: Object.entries(shift).map(([name, byWidth]) => [
        name,
        ...Object.values(byWidth).map((value) => value.toFixed(3)),
      ]),
    },
  ];
}

/** The figures of one measure. */
export function seriesTable({ title, unit, samples }) {
  const limits = samples[limit];
  return {
    title: unit ? `${title} (${unit})` : title,
    head: ['', 'median', 'quartiles', ...(limits ? [`× ${limit}, 95 % interval`] : [])],
    rows: Object.entries(samples).map(([name, values]) => {
      const { first, middle, third } = summary(values);
      const cells = [name, number(middle), `${number(first)} to ${number(third)}`];
      return limits ? [...cells, comparison(values, limits)] : cells;
    }),
  };
}

/** Nothing can be so many times nothing. */
const comparison = (values, limits) =>
  summary(limits).first > 0 ? times(ratio(values, limits)) : '';
