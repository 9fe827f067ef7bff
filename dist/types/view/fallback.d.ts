import { type Html } from './html.js';
import { type Model } from './model.js';
/** What stands in the page until the script arrives, or when it never does. */
export declare function fallback(model: Model, address: string): Html;
