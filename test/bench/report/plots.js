import { embeds as known } from '../contestants/embeds.js';
import { summary } from '../statistics.js';
import { isOwn, number, withUnit } from './words.js';

const width = 360;
const row = 26;
const bar = 14;
const left = 100;
const right = 74;
const room = width - left - right;

export const escape = (text) =>
  text.replace(/[&<"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[character]);

const place = (value) => Math.round(value * 10) / 10;

function drawRow({ name, first, middle, third, unit }, index, scale) {
  const y = index * row;
  const center = y + row / 2;
  const [from, to, end] = [first, third, middle].map((value) => place(left + value * scale));
  const whisker = `M${from} ${center}H${to}M${from} ${center - 4}v8M${to} ${center - 4}v8`;
  return `<g>
<text x="${left - 8}" y="${center}" text-anchor="end"${isOwn(name) ? ' font-weight="650"' : ''}>${name}</text>
<rect x="${left}" y="${center - bar / 2}" width="${place(Math.max(1, end - left))}" height="${bar}" fill-opacity="${isOwn(name) ? 0.75 : 0.3}" />
${first === third ? '' : `<path d="${whisker}" fill="none" stroke="currentColor" stroke-width="1.5" />`}
<text x="${Math.max(end, to) + 7}" y="${center}">${escape(withUnit(middle, unit))}</text>
</g>`;
}

/** Everything that a plot shows, in words. */
const inWords = (rows) =>
  rows
    .map(({ name, first, middle, third, unit }) => {
      const spread = first === third ? '' : `, quartiles ${number(first)} to ${number(third)}`;
      return `${name}: ${withUnit(middle, unit)}${spread}`;
    })
    .join('. ');

/**
 * Horizontal bars of the medians, with whiskers from the first to the third quartile. Made by hand:
 * a library for it needs a DOM, and gives a picture that neither scales nor speaks.
 */
function plot({ id, title, unit, rows }) {
  const most = Math.max(...rows.flatMap(({ middle, third }) => [middle, third]));
  const scale = most > 0 ? room / most : 0;
  return `<svg viewBox="0 0 ${width} ${rows.length * row}" role="img" aria-labelledby="${id}-title ${id}-words" fill="currentColor" font-size="13" dominant-baseline="central">
<title id="${id}-title">${escape(title)}</title>
<desc id="${id}-words">${escape(inWords(rows.map((each) => ({ ...each, unit }))))}</desc>
${rows.map((each, index) => drawRow({ ...each, unit }, index, scale)).join('\n')}
</svg>`;
}

const exactly = (value) => ({ first: value, middle: value, third: value });

const kilobytes = ({ brotli }) => brotli / 1000;

function plotsOfBytes({ bytes }) {
  if (!bytes) return [];
  const { cards, embeds } = bytes;
  const rows = Object.entries(cards).map(([name, { files, page }]) => ({
    name,
    ...exactly(kilobytes(files) + kilobytes(page)),
  }));
  const others = known.map(({ name, label }) => ({
    name: label,
    ...exactly(kilobytes(embeds[name])),
  }));
  const [script] = rows;
  return [
    {
      id: 'bytes',
      title: 'Bytes with Brotli, files and what stands in the page',
      unit: 'KB',
      rows,
    },
    { id: 'embeds', title: 'Other embeds, Brotli', unit: 'KB', rows: [script, ...others] },
  ];
}

function plotsOfShift({ shift }) {
  if (!shift) return [];
  const rows = Object.entries(shift).map(([name, byWidth]) => ({
    name,
    ...exactly(Math.max(...Object.values(byWidth))),
  }));
  return [{ id: 'shift', title: 'Layout shift, the worst of five widths', unit: '', rows }];
}

/** One plot for each measure, as SVG that takes the color of the text around it. */
export function plots(results) {
  const series = results.series.map(({ id, title, unit, samples }) => ({
    id,
    title,
    unit,
    rows: Object.entries(samples).map(([name, values]) => ({ name, ...summary(values) })),
  }));
  return [...plotsOfBytes(results), ...plotsOfShift(results), ...series].map((each) => ({
    ...each,
    svg: plot(each),
  }));
}
