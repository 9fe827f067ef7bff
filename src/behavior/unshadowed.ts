/**
 * A document as the platform defines it. On the document itself, an element of the page such as
 * `<img name="querySelector">` hides the property of the same name:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function unshadowed(page: Document): Document {
  return new Proxy(page, {
    get(target, name): unknown {
      // Not `Document.prototype`: a page may have a class of its own with this name.
      const prototype = Reflect.getPrototypeOf(target) ?? target;
      const value: unknown = Reflect.get(prototype, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => Reflect.apply(value, target, args);
    },
  });
}
