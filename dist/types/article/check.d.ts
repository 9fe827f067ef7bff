import type { Article, Provider } from './types.js';
/** Throws unless a value is an article that is built like the bundled one. */
export declare function assertArticle(value: unknown, bundled: Article | undefined): asserts value is Article;
/** Throws unless a value has a provider's details. */
export declare function assertProvider(value: unknown): asserts value is Provider;
