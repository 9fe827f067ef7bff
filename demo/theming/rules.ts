export interface PartStyles {
  readonly name: string;
  readonly declarations: string;
}

const block = (selector: string, lines: readonly string[]) =>
  lines.length > 0 ? `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n` : '';

/** The chosen values, as the CSS of a page. */
export function rulesOf(
  properties: ReadonlyMap<string, string>,
  part: PartStyles | undefined,
): string {
  const lines = [...properties].map(([name, value]) => `${name}: ${value};`);
  const declarations = part?.declarations.split('\n').map((line) => line.trim()) ?? [];
  return [
    block('kratom-info-card', lines),
    part ? block(`kratom-info-card::part(${part.name})`, declarations.filter(Boolean)) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
