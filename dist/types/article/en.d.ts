import type { Article } from './types.js';
/** The article in English. */
export declare const en: Article;
