import type { Warn } from '../options/read-options.js';
/** Warns in the console, once for each message, however often the card is rendered. */
export declare function warner(): Warn;
