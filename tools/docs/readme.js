/**
 * Writes the generated parts of the README: its tables, from the custom-elements manifest, the
 * fallback text of its page, and the size of the script. With `--check` it writes nothing, and fails where they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { renderCard } from '../../dist/server.js';
import { brotli } from '../build/brotli.js';
import { pictured } from './pictured.js';

const readme = 'README.md';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const element = modules.flatMap((module) => module.declarations).find(({ tagName }) => tagName);

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const described = ({ name, description }) => [code(name), description];

/** The value that an option has by itself, as it is written in an attribute. */
const standardOf = (property) =>
  element.members.find(({ name }) => name === property).default.replaceAll("'", '');

const reference = {
  attributes: table(
    ['attribute', 'property', 'meaning', 'default'],
    element.attributes.map(({ name, fieldName, description }) => {
      const standard = standardOf(fieldName);
      return [code(name), code(fieldName), description, standard && code(standard)];
    }),
  ),
  events: table(['event', 'when'], element.events.map(described)),
};

const told = readFileSync(readme, 'utf8');
const written = Object.entries(reference).reduce((text, [name, rows]) => {
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, 's');
  if (!place.test(text)) throw new Error(`${readme} has no place for the ${name}.`);
  return text.replace(place, (_, start, end) => `${start}\n\n${rows}\n\n${end}`);
}, told);

// In kilobytes: another version of Brotli may differ by a few bytes.
const kilobytes = Math.round(brotli(readFileSync('dist/kratom-info-card.js')) / 1000);
const sized = written.replace(
  /<!-- size -->.*?<!-- \/size -->/,
  `<!-- size -->${kilobytes} KB<!-- /size -->`,
);

const [, fallback] = /<\/template>(.*)(?=<\/kratom-info-card>)/s.exec(
  renderCard({ host: 'https://HOST/' }),
);
const filled = sized.replace(
  /(<kratom-info-card variant="compact">).*?(<\/kratom-info-card>)/s,
  (_, start, end) => `${start}${fallback.trimEnd().replaceAll('\n', '\n    ')}\n  ${end}`,
);

const formatted = await format(filled, { ...(await resolveConfig(readme)), filepath: readme });
const { shows } = JSON.parse(readFileSync('demo/card.json', 'utf8'));
if (shows !== pictured() && process.argv.includes('--check')) {
  console.error("demo/card.png is out of date. Run 'npm run picture' and commit it.");
  process.exitCode = 1;
}

if (formatted !== told && process.argv.includes('--check')) {
  console.error(`${readme} is out of date. Run 'npm run docs' and commit it.`);
  process.exitCode = 1;
} else if (formatted !== told) {
  writeFileSync(readme, formatted);
  console.log(`${readme} is up to date now.`);
}
