import type { Article } from '../article/types.js';
/**
 * Registers the element with a first language. Where the page has the element already, from a
 * second script tag or another version, the language is added to that one.
 */
export declare function define(article: Article): void;
