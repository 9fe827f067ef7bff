import type { Article } from './types.js';
/** The language of the words in a language tag: `pt` of `pt-BR`. */
export declare function words(tag: string): string;
/** The article in a language, or else the first one. */
export declare function pickArticle(articles: readonly Article[], wanted: string): Article | undefined;
