/**
 * A document as the platform defines it. On the document itself, an element of the page such as
 * `<img name="querySelector">` hides the property of the same name:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function unshadowed(page: Document): Document {
  return new Proxy(page, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => Reflect.apply(value, target, args);
    },
  });
}
