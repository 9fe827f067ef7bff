import { text } from '../../src/article/kinds.ts';
import * as shapes from '../../src/article/shape.ts';
import type { AnyFields, AnyShape } from '../../src/article/shape-types.ts';
import { docstringsIn } from './docstrings.ts';

/** The parts of an article that have a name in src/article/types.ts, in the order of a reader. */
export const parts: ReadonlyMap<AnyShape, string> = new Map<AnyShape, string>([
  [shapes.articleShape, 'Article'],
  [text, 'Text'],
  [shapes.sectionShape, 'Section'],
  [shapes.noteShape, 'Note'],
  [shapes.listShape, 'List'],
  [shapes.helpLineShape, 'HelpLine'],
  [shapes.sourceShape, 'Source'],
  [shapes.labelsShape, 'Labels'],
  [shapes.contactWordsShape, 'ContactWords'],
  [shapes.providerShape, 'Provider'],
]);

/** A field of such a part. */
export interface Field {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly shape: AnyShape;
  readonly description: string;
}

/** The docstrings of types.ts, by part and field. */
const docstrings = docstringsIn(new URL('../../src/article/types.ts', import.meta.url));
const schemaField = 'Address of the JSON Schema, for editors. The card ignores it.';

/** The docstring of a part, or of a field such as `Article.emergency`. */
export function describe(path: string): string {
  return path.endsWith('.$schema') ? schemaField : (docstrings.get(path) ?? '');
}

/** The fields of a part, or of a field that has some. */
export function fieldsOf(shape: AnyFields, path: string): Field[] {
  return Object.entries(shape).map(([key, field]) => {
    const name = key.replace('?', '');
    const description = describe(`${path}.${name}`);
    return { name, isNeeded: name === key, shape: field, description };
  });
}

export const isList = (shape: AnyShape): shape is readonly AnyShape[] => Array.isArray(shape);
