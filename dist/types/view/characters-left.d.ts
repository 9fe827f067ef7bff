import { type Model } from './model.js';
/** Characters that fit into the message. */
export declare const messageLimit = 1000;
/** How many characters are left for a message of this length, or how many are too many. */
export declare function charactersLeft(model: Model, length: number): string;
