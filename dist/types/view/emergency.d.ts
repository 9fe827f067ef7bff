import { type Html } from './html.js';
import { type Model } from './model.js';
/** What to do at once, with a way on to the help lines further down. */
export declare function emergency(model: Model): Html;
