import type { Source } from './types.js';
/** Every language cites the same sources. A number, once given, stays with its source. */
export declare const sources: readonly Source[];
