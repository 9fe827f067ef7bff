import { readFileSync } from 'node:fs';

const list = (title, members) => [
  '',
  `${title}:`,
  ...members.map(({ name, description }) => `- \`${name}\`: ${description}`),
];

/** What the manifest says of the element, and of each attribute and event, in lines. */
function textsFrom({ modules }) {
  const card = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
  const { tagName, description, slots, cssProperties, cssParts } = card;
  return {
    [tagName]: [
      ...description.split('\n'),
      ...list('Slots', slots),
      ...list('Custom properties', cssProperties),
      ...list('Parts', cssParts),
    ],
    ...Object.fromEntries(
      [...card.attributes, ...card.events].map((each) => [each.name, [each.description]]),
    ),
  };
}

/** Puts the words of the manifest in the place of comments such as `{heading-level}`. */
export function withHoverTexts(types) {
  const texts = textsFrom(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  return types.replaceAll(/^( *)\/\*\* \{(.+)\} \*\/$/gm, (_, indent, name) => {
    const [first, ...others] = texts[name];
    if (others.length === 0) return `${indent}/** ${first} */`;
    const lines = texts[name].map((line) => `${indent} * ${line}`.trimEnd());
    return [`${indent}/**`, ...lines, `${indent} */`].join('\n');
  });
}
