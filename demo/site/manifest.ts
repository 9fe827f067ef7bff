import { readFileSync } from 'node:fs';

/** Something with a name and a description, as all of the manifest is. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

export interface CustomProperty extends Described {
  readonly default: string;
}

export interface Attribute extends Described {
  readonly fieldName: string;
  readonly type: { readonly text: string };
}

export interface Member extends Described {
  readonly type: { readonly text: string };
  readonly attribute?: string;
  readonly default?: string;
}

/** The parts of the custom-elements manifest that the pages tell of. */
interface Element {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssProperties: readonly CustomProperty[];
  readonly cssParts: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly (Element | object)[] }[];
}

const file = new URL('../../dist/custom-elements.json', import.meta.url);
const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));

function findElement(): Element {
  for (const { declarations } of manifest.modules) {
    for (const declaration of declarations) if ('tagName' in declaration) return declaration;
  }
  throw new Error('The manifest describes no element.');
}

export const element = findElement();
