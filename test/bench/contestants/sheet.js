import css from 'card:css';

/** One stylesheet for all cards, for every framework. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
