import { html, type Html } from '../../../src/view/html.ts';
import type { Bars } from './results.ts';

// Units of the picture, which is as wide as a phone. It scales with its place.
const width = 360;
const row = 26;
const thick = 14;
const left = 116;
const right = 74;

/** What this project makes stands out. */
const own = ['script', 'prerendered', 'iframe', 'renderCard', 'html', 'json'];

const rounded = (value: number) => Math.round(value * 10) / 10;

/** About three digits: more would say more than was measured. */
export function inWords(value: number, unit: string): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim();
}

/** Horizontal bars of the medians, with whiskers from the first to the third quartile. */
export function barPlot({ title, unit, rows }: Bars): Html {
  const most = Math.max(...rows.flatMap(({ middle, third }) => [middle, third]));
  const scale = most > 0 ? (width - left - right) / most : 0;
  const bars = rows.map(({ name, first, middle, third }, index) => {
    const center = index * row + row / 2;
    const [from, to, end] = [first, third, middle].map((value) => rounded(left + value * scale));
    const whisker = `M${from} ${center}H${to}M${from} ${center - 4}v8M${to} ${center - 4}v8`;
    return html`<g${own.includes(name) && html` class="own"`}>
<text x="${left - 8}" y="${center}" text-anchor="end">${name}</text>
<rect x="${left}" y="${center - thick / 2}" width="${rounded(Math.max(1, middle * scale))}" height="${thick}" />
${first !== third && html`<path d="${whisker}" />`}
<text x="${Math.max(end ?? left, to ?? left) + 7}" y="${center}">${inWords(middle, unit)}</text>
</g>`;
  });
  return html`<svg viewBox="0 0 ${width} ${rows.length * row}" role="img" aria-label="Bars: ${title.replaceAll('`', '')}. The table below has the figures.">
${bars}
</svg>`;
}
