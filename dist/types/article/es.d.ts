import type { Article } from './types.js';
/** The article in Spanish. */
export declare const es: Article;
