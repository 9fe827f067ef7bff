import type { Article } from './types.js';
/** The article in Brazilian Portuguese. */
export declare const pt: Article;
