import { styles } from '../styles/styles.js';

const sheets = new WeakMap<typeof globalThis, CSSStyleSheet>();

/** The stylesheet that all cards of a document share. It is made with the document's own window. */
export function sheetIn(view: typeof globalThis): CSSStyleSheet {
  const known = sheets.get(view);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(view, sheet);
  return sheet;
}
