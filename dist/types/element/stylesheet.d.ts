/** The stylesheet that all cards of a document share. It is made with the document's own window. */
export declare function sheetIn(view: typeof globalThis): CSSStyleSheet;
