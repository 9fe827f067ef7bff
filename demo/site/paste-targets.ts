import measured from '../paste-targets.json' with { type: 'json' };

/** Kinds of snippet, as the builder calls them. */
const kinds = [
  ['script', 'Script'],
  ['script-without-style', 'Script without styles'],
  ['one-tag', 'One tag'],
  ['iframe', 'Frame'],
  ['iframe-without-style', 'Frame without styles'],
  ['no-javascript', 'No JavaScript'],
  ['html', 'Plain HTML'],
] as const;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** What is left of each snippet, as a table in Markdown. A test measures it. */
export function pasteTargets(): string {
  return [
    row(['pasted into', ...kinds.map(([, name]) => name)]),
    row(['---', ...kinds.map(() => '---')]),
    ...Object.entries(measured).map(([name, sights]) =>
      row([name, ...kinds.map(([kind]) => sights[kind])]),
    ),
  ].join('\n');
}
