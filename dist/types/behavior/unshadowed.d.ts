/**
 * A document as the platform defines it. On the document itself, an element of the page such as
 * `<img name="querySelector">` hides the property of the same name:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export declare function unshadowed(page: Document): Document;
