import { citations } from './citations.js';
import { provider } from './provider.js';
import { isUsable } from './rules.js';
import type { Article, Provider } from './types.js';

function fail(path: string, what: string): never {
  throw new TypeError(`${path} must be ${what}`);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
}

/**
 * Fails at the first place where a value is not built like the examples, which show every field
 * that it may have. A field that not all of them have is optional.
 */
function check(value: unknown, examples: readonly unknown[], path: string, field = path): void {
  const kind = kindOf(value);
  const alike = examples.filter((example) => kindOf(example) === kind);
  const isLeafUsable =
    typeof value === 'string'
      ? isUsable(value, field)
      : typeof value !== 'number' || (Number.isInteger(value) && value > 0);
  if (alike.length === 0 || value === null || !isLeafUsable) {
    fail(path, `like ${JSON.stringify(examples[0]).slice(0, 80)}, without HTML`);
  }

  if (Array.isArray(value)) {
    value.forEach((each, index) => {
      check(each, alike.flat(), `${path}[${index}]`, field);
    });
  } else if (kind === 'object') {
    const fields = fieldsOf(value);
    const shapes = alike.map(fieldsOf);
    for (const name of new Set(shapes.flatMap((shape) => [...shape.keys()]))) {
      const known = shapes.filter((shape) => shape.has(name));
      if (fields.has(name) || known.length === shapes.length) {
        const values = known.map((shape) => shape.get(name));
        check(fields.get(name), values, `${path}.${name}`, name);
      }
    }
  }
}

function checkUnique(ids: readonly unknown[], path: string): void {
  if (new Set(ids).size < ids.length) fail(path, 'without a repeated id');
}

function assertShape(value: unknown, bundled: Article | undefined): asserts value is Article {
  check(value, [bundled], 'article');
}

/** Throws unless a value is an article that is built like the bundled one. */
export function assertArticle(
  value: unknown,
  bundled: Article | undefined,
): asserts value is Article {
  assertShape(value, bundled);
  const { sources, ...words } = value;
  const numbers = sources.map(({ id }) => id);
  checkUnique(numbers, 'article.sources');
  checkUnique(
    value.sections.map(({ id }) => id),
    'article.sections',
  );
  for (const [, cited = ''] of JSON.stringify(words).matchAll(citations)) {
    for (const number of cited.split(', ')) {
      if (!numbers.includes(Number(number))) fail(`source ${number}`, 'in article.sources');
    }
  }
}

/** Throws unless a value has a provider's details. */
export function assertProvider(value: unknown): asserts value is Provider {
  check(value, [provider, { ...provider, treatmentUrl: '' }], 'provider');
}
