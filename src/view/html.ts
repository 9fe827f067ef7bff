/**
 * Markup that is safe to parse: only `html` makes it, and `html` escapes every value it is given.
 *
 * Plain strings, rather than a renderer's templates, let one view serve the script bundle, the
 * prerendered page and the plain-HTML snippet, and let a thousand cards share one parsed template.
 */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** A value in a template. `undefined` and `false` show nothing. */
export type Value = string | number | Html | readonly Value[] | undefined | false;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
};

function toMarkup(value: Value): string {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  if (value === undefined || value === false) return '';
  return String(value).replace(/[&<"]/g, (character) => entities[character] ?? '');
}

/**
 * Template tag: joins markup and values, escaping whatever is not markup already. A loop, because
 * `String.raw` would take half of the time of a server that renders cards.
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += toMarkup(value) + (strings[index + 1] ?? '');
  });
  return new Html(markup);
}
