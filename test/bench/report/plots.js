import { embeds as known } from '../contestants/embeds.js';
import { summary } from '../statistics.js';
import { bytesTables, curveTable, pointsOf, seriesTable, shiftTables } from './tables.js';

const exactly = (value) => ({ first: value, middle: value, third: value });

const kilobytes = ({ brotli }) => brotli / 1000;

function plotsOfBytes({ bytes }) {
  if (!bytes) return [];
  const { cards, embeds } = bytes;
  const rows = Object.entries(cards).map(([name, { files, page }]) => ({
    name,
    ...exactly(kilobytes(files) + kilobytes(page)),
  }));
  const others = known
    .filter(({ name }) => embeds[name])
    .map(({ name, label }) => ({ name: label, ...exactly(kilobytes(embeds[name])) }));
  return [
    {
      id: 'bytes',
      title: 'Bytes with Brotli, files and what stands in the page',
      unit: 'KB',
      rows,
    },
    { id: 'embeds', title: 'Other embeds, Brotli', unit: 'KB', rows: [rows[0], ...others] },
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

/**
 * The numbers that the site draws, each with its table: bars with a `first`, `middle` and `third`
 * quartile, or curves with lines of points.
 */
export function plots(results) {
  const tables = [
    ...bytesTables(results),
    ...shiftTables(results),
    ...results.series.map(seriesTable),
    ...(results.growth?.curves ?? []).map(curveTable),
  ];
  const withTable = (plot) => ({ ...plot, table: tables.find(({ id }) => id === plot.id) });
  const series = results.series.map(({ id, title, unit, samples }) => ({
    id,
    title,
    unit,
    rows: Object.entries(samples).map(([name, values]) => {
      const { first, middle, third } = summary(values);
      return { name, first, middle, third };
    }),
  }));
  const bars = [...plotsOfBytes(results), ...plotsOfShift(results), ...series].map(withTable);
  const curves = (results.growth?.curves ?? []).map(({ id, title, unit, what, lines }) =>
    withTable({
      id,
      title,
      unit,
      what,
      lines: lines.map((line) => ({ name: line.name, points: pointsOf(line) })),
    }),
  );
  return { bars: bars.filter(({ table }) => table), curves };
}
