/**
 * Markup that is safe to parse: only `html` makes it, and `html` escapes every value it is given.
 *
 * Plain strings, rather than a renderer's templates, let one view serve the script bundle, the
 * prerendered page and the plain-HTML snippet, and let a thousand cards share one parsed template.
 */
export declare class Html extends String {
}
/** What may stand in a template. `undefined` and `false` show nothing. */
export type Value = string | number | Html | readonly Value[] | undefined | false;
/** Template tag: joins markup and values, escaping whatever is not markup already. */
export declare function html(strings: TemplateStringsArray, ...values: Value[]): Html;
