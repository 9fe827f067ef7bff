import { fieldsOf } from './fields-of.js';
import { citations } from './citations.js';
import { provider } from './provider.js';
import { isUsable } from './rules.js';
import type { Article, Provider } from './types.js';

/** `[object Array]`, `[object Null]` and so on. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

function fail(path: string, what: string): never {
  throw new TypeError(`${path} must be ${what}`);
}

/**
 * Fails at the first place where a value is not built like the examples, which show every field
 * that it may have. A field that not all of them have is optional.
 */
function check(value: unknown, examples: readonly unknown[], path: string, field = path): void {
  const alike = examples.filter((example) => kindOf(example) === kindOf(value));
  if (alike.length === 0 || !isUsable(value, field)) {
    fail(path, `like ${JSON.stringify(examples[0]).slice(0, 80)}, without HTML`);
  }
  if (typeof value !== 'object') return;
  const isList = Array.isArray(value);
  const own = fieldsOf(value);
  const shapes = alike.map(fieldsOf);
  for (const name of new Set((isList ? [own] : shapes).flatMap((shape) => [...shape.keys()]))) {
    const known = isList
      ? alike.flat()
      : shapes.filter((shape) => shape.has(name)).map((shape) => shape.get(name));
    if (own.has(name) || known.length === shapes.length) {
      check(own.get(name), known, `${path}.${name}`, isList ? field : name);
    }
  }
}

function assertShape(value: unknown, bundled: Article | undefined): asserts value is Article {
  // Only a translation has a notice, whichever of the two is bundled.
  const examples = ['', undefined].map(
    (translationNotice) => bundled && { ...bundled, translationNotice },
  );
  check(value, examples, 'article');
}

/** Throws unless a value is an article that is built like the bundled one. */
export function assertArticle(
  value: unknown,
  bundled: Article | undefined,
): asserts value is Article {
  assertShape(value, bundled);
  const { sources, ...words } = value;
  const numbers = sources.map(({ id }) => id);
  for (const [, cited = ''] of JSON.stringify(words).replaceAll('","', ' ').matchAll(citations)) {
    for (const number of cited.split(', ')) {
      if (!numbers.includes(Number(number))) fail(`source ${number}`, 'in article.sources');
    }
  }
}

/** Throws unless a value has a provider's details. */
export function assertProvider(value: unknown): asserts value is Provider {
  check(value, [provider, { ...provider, treatmentUrl: '' }], 'provider');
}
