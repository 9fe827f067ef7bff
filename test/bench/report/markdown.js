import { barsTable, bytesTables, contestantsTable, seriesTable, shiftTable } from './tables.js';

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table({ title, head, rows }) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [`## ${title}`, '', row(head), row(rule), ...rows.map(row), ''].join('\n');
}

/** On what was measured, in a few lines. */
export function about({ date, runs, machine, load }) {
  const { processor, cores, memory, system, browser, node, card, packages } = machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return [
    `On ${date}, with ${runs} ${runs === 1 ? 'round' : 'rounds'} after a warm-up. kratom-info-card ${card}.`,
    `${processor}, ${cores} cores, ${memory}, ${system}; ${browser}, Node ${node}. Load of the machine during the measures: ${load.join(', ')}.`,
    `${versions.join(', ')}.`,
  ];
}

/** The whole report as Markdown. */
export function markdown(results) {
  const tables = [
    barsTable(results),
    contestantsTable(),
    ...bytesTables(results),
    ...shiftTable(results),
    ...results.series.map(seriesTable),
  ];
  return [
    '# Results of the benchmark',
    '',
    'Written by `npm run bench`; the [README](README.md) says how it measures. Less is better everywhere.',
    '',
    ...about(results).flatMap((line) => [line, '']),
    ...tables.map(table),
  ].join('\n');
}
