/**
 * Writes the parts of README.md that come from the build: between `<!-- name -->` and
 * `<!-- /name -->` stands what is made here under that name. With --check it writes nothing, and fails
 * where something else stands there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';

const readme = 'README.md';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const element = modules.flatMap((module) => module.declarations).find(({ tagName }) => tagName);

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n\n`;
}

const described = ({ name, description }) => [code(name), description];

/** The default of an option, as it is written in an attribute. */
const defaultOf = (property) =>
  element.members.find(({ name }) => name === property).default.replaceAll("'", '');

const made = {
  // Whole kilobytes, so that it changes with the card and not with each word of it.
  size: () =>
    `${Math.round(brotliCompressSync(readFileSync('dist/kratom-info-card.js')).length / 1000)} KB`,
  attributes: () =>
    table(
      ['attribute', 'property', 'meaning', 'default'],
      element.attributes.map(({ name, fieldName, description }) => {
        const value = defaultOf(fieldName);
        return [code(name), code(fieldName), description, value && code(value)];
      }),
    ),
  properties: () =>
    table(
      ['property', 'meaning'],
      element.members.filter(({ attribute }) => !attribute).map(described),
    ),
  events: () => table(['event', 'when'], element.events.map(described)),
  slots: () => table(['slot', 'where'], element.slots.map(described)),
  'custom-properties': () =>
    table(
      ['custom property', 'what it colors or measures', 'default'],
      element.cssProperties.map((property) => [...described(property), code(property.default)]),
    ),
  parts: () => table(['part', 'what it is'], element.cssParts.map(described)),
};

const present = readFileSync(readme, 'utf8');
const filled = present.replace(
  /<!-- ([\w-]+) -->.*?<!-- \/\1 -->/gs,
  (_, name) => `<!-- ${name} -->${made[name]()}<!-- /${name} -->`,
);
const wanted = await format(filled, { ...(await resolveConfig(readme)), filepath: readme });

if (wanted === present) {
  console.log(`${readme} is up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${readme} is out of date. Run 'npm run build && npm run docs' and commit it.`);
  process.exitCode = 1;
} else {
  writeFileSync(readme, wanted);
  console.log(`${readme} is written.`);
}
