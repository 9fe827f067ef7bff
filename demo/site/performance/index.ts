import { html, type Html } from '../../../src/view/html.ts';
import { withCode } from '../words.ts';
import { barPlot } from './bar-plot.ts';
import { curvePlot } from './curve-plot.ts';
import { report, type Table } from './results.ts';

/** The plots by what they are about: the start of a measure's id, and its heading. */
const groups: readonly (readonly [about: RegExp, heading: string])[] = [
  [/^(bytes|embeds)/, 'Bytes'],
  [/^paint/, 'Until the text of the card is painted'],
  [/^realm/, 'The work alone, without a network'],
  [/^trace/, 'What keeps the main thread busy'],
  [/^interaction/, 'Until the answer to a reader is painted'],
  [/^shift/, 'Layout shift'],
  [/^(many|memory)/, 'Many cards on a page'],
  [/^growth/, 'How it grows'],
  [/^server/, 'On a server'],
  [/^attributes/, 'A thousand changes of one card'],
  [/^partner/, 'What the partner’s own page notices'],
];

/** Code spans and emphasis are the only Markdown in the tables. */
function inline(text: string): Html {
  const pieces = text.split('**');
  return html`${pieces.map((piece, index) =>
    index % 2 === 1 ? html`<strong>${withCode(piece)}</strong>` : withCode(piece),
  )}`;
}

function table({ title, head, rows }: Table): Html {
  const heads = head.map((cell) =>
    cell === '' ? html`<td></td>` : html`<th scope="col">${inline(cell)}</th>`,
  );
  const body = rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${inline(first)}</th>${rest.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table: ${title.replaceAll('`', '')}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
}

function figure(title: string, plot: Html, figures: Table): Html {
  return html`<figure>
<figcaption>${inline(title)}</figcaption>
${plot}
<details><summary>The figures<span class="unseen"> of: ${title.replaceAll('`', '')}</span></summary>
${figures.note !== undefined && html`<p class="note">${figures.note}</p>`}
${table(figures)}</details>
</figure>`;
}

const figures = [
  ...report.bars.map((each) => ({
    id: each.id,
    shown: figure(each.title, barPlot(each), each.table),
  })),
  ...report.curves.map((each) => ({
    id: each.id,
    shown: figure(each.title, curvePlot(each), each.table),
  })),
];

const sections = groups.map(([about, heading]) => {
  const own = figures.filter(({ id }) => about.test(id));
  return (
    own.length > 0 &&
    html`<section><h2>${heading}</h2><div class="figures">${own.map(({ shown }) => shown)}</div></section>`
  );
});

/** What the benchmark has measured. */
export const performance = {
  tables: html`${report.tables.map((each) => html`<section><h2>${each.title}</h2>${table(each)}</section>`)}`,
  plots: html`${sections}`,
  about: html`${report.about.map((line) => html`<p>${line}</p>`)}`,
};
