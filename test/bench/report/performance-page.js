import { about } from './markdown.js';
import { escape, plots } from './plots.js';
import { barsTable, contestantsTable } from './tables.js';

/** The plots by what they are about: the start of a measure's id, and its heading. */
const groups = [
  { of: /^(bytes|embeds)/, heading: 'Bytes' },
  { of: /^paint/, heading: 'Until the text of the card is painted' },
  { of: /^realm/, heading: 'The work alone, without a network' },
  { of: /^trace/, heading: 'What keeps the main thread busy' },
  { of: /^shift/, heading: 'Layout shift' },
  { of: /^(many|memory)/, heading: 'Many cards on a page' },
  { of: /^attributes/, heading: 'A thousand changes of one card' },
  { of: /^partner/, heading: 'What the partner’s own page notices' },
];

// A code span and emphasis are the only Markdown in the tables.
const inline = (text) =>
  escape(text)
    .replace(/`(.*?)`/g, '<code>$1</code>')
    .replace(/\*\*(.*?)\*\*/g, '<strong>$1</strong>');

const cells = (tag, all) => all.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('');

const tableOf = ({
  title,
  head,
  rows,
}) => `<div class="scroll" tabindex="0" role="group" aria-label="${inline(title)}"><table>
<thead><tr>${head.map((cell) => (cell ? `<th scope="col">${inline(cell)}</th>` : '<td></td>')).join('')}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => `<tr><th scope="row">${inline(first)}</th>${cells('td', rest)}</tr>`).join('\n')}</tbody>
</table></div>`;

const figure = ({ title, svg }) => `<figure>
<figcaption>${inline(title)}</figcaption>
${svg}
</figure>`;

function groupOf({ of, heading }, all) {
  const figures = all.filter(({ id }) => of.test(id)).map(figure);
  return figures.length > 0
    ? `<section><h2>${heading}</h2><div class="figures">${figures.join('\n')}</div></section>`
    : '';
}

/** The demo's page about speed. It is whole without JavaScript. */
export function performancePage(results) {
  const all = plots(results);
  return `<!doctype html>
<!-- Written by npm run bench. -->
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>How fast the card is</title>
<meta name="description" content="The kratom card measured beside the same card made in other ways: bytes, time, memory and layout shift." />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="site.css" />
<link rel="stylesheet" href="performance.css" />
</head>
<body>
<header>
<h1>How fast the card is</h1>
<p class="lead">The same card, with the same words and the same look, made in different ways and measured in turns on one machine. Less is better everywhere. The bars end at the median; the thin lines reach from the first to the third quartile.</p>
<p><a href="index.html">Make a snippet for your own page</a></p>
</header>
<main>
<section><h2>What the project wants to hold</h2>${tableOf(barsTable(results))}</section>
<section><h2>Who takes part</h2>${tableOf(contestantsTable())}</section>
${groups.map((group) => groupOf(group, all)).join('\n')}
<section class="about"><h2>How it was measured</h2>
${about(results)
  .map((line) => `<p>${inline(line)}</p>`)
  .join('\n')}
</section>
</main>
</body>
</html>
`;
}
