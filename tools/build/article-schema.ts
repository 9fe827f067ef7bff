import { day, direction, Kind, url } from '../../src/article/kinds.ts';
import { articleShape, providerShape } from '../../src/article/shape.ts';
import type { AnyShape } from '../../src/article/shape-types.ts';
import { describe, fieldsOf, isList, parts } from '../docs/article-parts.ts';

/** JSON Schema's own word for a rule that is not a pattern, or that editors could not complete. */
const rules = new Map<Kind, object>([
  [direction, { enum: ['ltr', 'rtl'] }],
  [day, { format: 'date' }],
  [url, { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s?#]\\S*$' }],
]);

function kindSchema(kind: Kind): object {
  if (kind.type === 'boolean') return { type: 'boolean' };
  if (kind.type === 'number') return { type: 'integer', minimum: 1 };
  const rule = rules.get(kind);
  if (rule) return { type: 'string', ...rule };
  if (kind.rule instanceof RegExp) return { type: 'string', pattern: kind.rule.source };
  throw new Error(`JSON Schema has no rule for ${kind.allowed}.`);
}

/** The description of a part or a field: its purpose and its allowed values. */
function describeBoth(path: string, allowed: string): object {
  const sentences = [describe(path), allowed && `Must be ${allowed}.`].filter(Boolean);
  return sentences.length > 0 ? { description: sentences.join(' ') } : {};
}

/** The schema of a part or a field, which has a path such as `Article.emergency`. */
function schemaOf(shape: AnyShape, path: string): object {
  if (shape instanceof Kind) return { ...describeBoth(path, shape.allowed), ...kindSchema(shape) };
  const own = describeBoth(path, '');
  if (isList(shape)) {
    const items = shape.map((item) => reference(item, ''));
    return { ...own, type: 'array', items: items.length > 1 ? { anyOf: items } : items[0] };
  }
  const fields = fieldsOf(shape, path);
  const properties = fields.map((field) => [
    field.name,
    reference(field.shape, `${path}.${field.name}`),
  ]);
  return {
    ...own,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: fields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Named parts are defined once. */
function reference(shape: AnyShape, path: string): object {
  const name = parts.get(shape);
  return name === undefined ? schemaOf(shape, path) : { $ref: `#/definitions/${name}` };
}

/**
 * The JSON Schema of a file such as article.json. In draft 7, because editors complete that best. It
 * cannot say that ids are unique and that each cited source is there: the card checks that too.
 */
export function articleSchema(): object {
  const definitions = [...parts].map(([shape, name]) => [name, schemaOf(shape, name)]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The words and the provider of a <kratom-info-card>',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: describe('.$schema') },
      article: reference(articleShape, 'Article'),
      provider: reference(providerShape, 'Provider'),
    },
    additionalProperties: false,
    definitions: Object.fromEntries(definitions),
  };
}
