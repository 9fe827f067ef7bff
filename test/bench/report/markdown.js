import { about } from './about.js';
import {
  barsTable,
  bytesTables,
  contestantsTable,
  curveTable,
  seriesTable,
  shiftTables,
} from './tables.js';

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table({ title, note, head, rows }) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  const text = note ? [note, ''] : [];
  return [`## ${title}`, '', ...text, row(head), row(rule), ...rows.map(row), ''].join('\n');
}

/** The whole report as Markdown. */
export function markdown(results) {
  const tables = [
    barsTable(results),
    contestantsTable(),
    ...bytesTables(results),
    ...shiftTables(results),
    ...results.series.map(seriesTable),
    ...(results.growth?.curves ?? []).map(curveTable),
  ];
  return [
    '# Results of the benchmark',
    '',
    'Written by `npm run bench`; the [README](README.md) says how it measures. Less is better, where nothing else is said.',
    '',
    ...about(results).flatMap((line) => [line, '']),
    ...tables.map(table),
  ].join('\n');
}
