/**
 * Writes the README's tables from the custom-elements manifest, which the build makes from the
 * source. In CI they must be there already.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

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

const formatted = await format(written, { ...(await resolveConfig(readme)), filepath: readme });
if (formatted !== told) {
  writeFileSync(readme, formatted);
  console.log(`${readme} has new tables now.`);
  if (process.env.CI) {
    console.error(`${readme} had other tables. Run 'npm run build' and commit it.`);
    process.exitCode = 1;
  }
}
