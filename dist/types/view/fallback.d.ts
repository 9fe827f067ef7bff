import { type Html } from './html.js';
import { type Model } from './model.js';
/**
 * What stands in the page until the script arrives, or when it never does. No paragraphs: where
 * WordPress makes them by itself, it would close the card at the first of them.
 */
export declare function fallback(model: Model, address: string): Html;
