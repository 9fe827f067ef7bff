import { citations } from './citations.js';
import { Kind, text } from './kinds.js';
import { ownEntries } from './own-entries.js';
import { articleShape, providerShape } from './shape.js';
import type { AnyFields, AnyShape } from './shape-types.js';
import type { Article, Provider } from './types.js';

/** The path of a text in the article, and the text. */
type Place = readonly [path: string, text: string];

function fail(path: string, allowed: string): never {
  throw new TypeError(`${path} must be ${allowed}`);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The names of fields, without the question mark of those that may be left out. */
function namesOf(shape: AnyShape): string[] {
  return Object.keys(shape).map((key) => key.replace('?', ''));
}

/** The shape that an item is meant to have: the first one that knows all its fields. */
function shapeOf(item: unknown, shapes: readonly AnyShape[]): AnyShape {
  const names = [...ownEntries(item).keys()];
  const known = shapes.find((shape) =>
    shape instanceof Kind ? !isObject(item) : names.every((name) => namesOf(shape).includes(name)),
  );
  return known ?? shapes.at(-1) ?? {};
}

/** Fails at the first part of a value that has another shape. Adds the texts in it to `texts`. */
function check(value: unknown, shape: AnyShape, path: string, texts: Place[] = []): void {
  if (shape instanceof Kind) checkSingle(value, shape, path, texts);
  else if (isList(shape)) checkList(value, shape, path, texts);
  else checkFields(value, shape, path, texts);
}

function checkSingle(value: unknown, kind: Kind, path: string, texts: Place[]): void {
  if (typeof value !== kind.type || !kind.rule.test(String(value))) fail(path, kind.allowed);
  if (kind === text) texts.push([path, String(value)]);
}

function checkList(
  value: unknown,
  shapes: readonly AnyShape[],
  path: string,
  texts: Place[],
): void {
  if (!isList(value)) fail(path, 'a list');
  // No two sections have one id, and no two sources one number.
  const ids = new Set<unknown>();
  // Copied, because `forEach` skips holes.
  [...value].forEach((item, index) => {
    const place = `${path}.${index}`;
    check(item, shapeOf(item, shapes), place, texts);
    const id = ownEntries(item).get('id');
    if (ids.has(id)) fail(`${place}.id`, 'unique');
    if (id !== undefined) ids.add(id);
  });
}

function checkFields(value: unknown, shape: AnyFields, path: string, texts: Place[]): void {
  if (!isObject(value)) fail(path, 'an object');
  const fields = ownEntries(value);
  const names = namesOf(shape);
  // First, because a misspelled field is missing too.
  for (const name of fields.keys()) {
    if (!names.includes(name)) {
      const missing = names.filter((each) => !fields.has(each)).join(' or ');
      fail(`${path}.${name}`, missing ? `left out, or named ${missing}` : 'left out');
    }
  }
  for (const [key, field] of Object.entries(shape)) {
    const name = key.replace('?', '');
    if (name === key || fields.has(name)) check(fields.get(name), field, `${path}.${name}`, texts);
  }
}

function assertShape(value: unknown, texts: Place[]): asserts value is Article {
  check(value, articleShape, 'article', texts);
}

/** Throws unless a value is an article. The message names the place, and what is allowed there. */
export function assertArticle(value: unknown): asserts value is Article {
  const texts: Place[] = [];
  assertShape(value, texts);
  const ids = value.sources.map(({ id }) => id);
  for (const [path, words] of texts) {
    // The card joins some texts with a space, so a citation may also stand at the beginning of one.
    for (const [, cited = ''] of ` ${words}`.matchAll(citations)) {
      for (const number of cited.split(', ')) {
        if (!ids.includes(Number(number))) fail(`${path}: source ${number}`, 'in article.sources');
      }
    }
  }
}

/** Throws unless a value has a provider's details. */
export function assertProvider(value: unknown): asserts value is Provider {
  check(value, providerShape, 'provider');
}
