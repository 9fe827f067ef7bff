import { html, type Html } from '../../../src/view/html.ts';
import { inWords } from './bar-plot.ts';
import type { Curves } from './results.ts';

const width = 360;
const height = 220;
const margin = { top: 12, right: 66, bottom: 40, left: 58 };

/** Lines are told apart without color. */
const dashes = ['none', '7 4', '2 3'];

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Where a value stands between the ends of an axis that counts in powers of ten. */
function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log10);
  if (least === undefined || most === undefined || least === most) return () => from;
  return (value) => rounded(from + ((Math.log10(value) - least) / (most - least)) * (to - from));
}

/** The powers of ten around all values. */
function powersAround(values: readonly number[]): number[] {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index));
}

/** Lines over two axes that count in powers of ten: what grows in proportion is straight and steep. */
export function curvePlot({ title, unit, what, lines }: Curves): Html {
  const points = lines.flatMap((line) => line.points);
  const steps = [...new Set(points.map(({ step }) => step))];
  const levels = powersAround(points.map(({ middle }) => middle));
  const bottom = height - margin.bottom;
  const x = scaleOf(steps, margin.left, width - margin.right);
  const y = scaleOf(levels, bottom, margin.top);

  const grid = [
    ...levels.map(
      (level) =>
        html`<path class="grid" d="M${margin.left} ${y(level)}H${width - margin.right}" /><text x="${margin.left - 6}" y="${y(level)}" text-anchor="end">${inWords(level, unit)}</text>`,
    ),
    ...steps.map(
      (step) =>
        html`<path class="grid" d="M${x(step)} ${margin.top}V${bottom}" /><text x="${x(step)}" y="${bottom + 12}" text-anchor="middle">${step.toLocaleString('en')}</text>`,
    ),
    html`<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">${what}</text>`,
  ];
  // The names stand at the ends of the lines, one below the other where these meet.
  const ends = lines
    .map((line) => ({ name: line.name, at: y(line.points.at(-1)?.middle ?? 1) }))
    .sort((one, other) => one.at - other.at);
  const labels = ends.map(({ name, at }, index) => {
    const place = Math.max(
      at,
      ...ends.slice(0, index).map((each, above) => each.at + 14 * (index - above)),
    );
    return html`<text x="${width - margin.right + 6}" y="${place}">${name}</text>`;
  });
  const drawn = lines.map((line, index) => {
    const path = line.points.map(({ step, middle }) => `${x(step)} ${y(middle)}`).join('L');
    const dots = line.points.map(
      ({ step, middle }) => html`<circle cx="${x(step)}" cy="${y(middle)}" r="3" />`,
    );
    return html`<g class="own"><path class="line" d="M${path}" stroke-dasharray="${dashes[index] ?? 'none'}" />${dots}</g>`;
  });
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Curves: ${title}. The table below has the figures.">
${grid} ${drawn} ${labels}
</svg>`;
}
