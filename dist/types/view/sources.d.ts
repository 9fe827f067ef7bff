import { type Html } from './html.js';
import { type Model } from './model.js';
/** The sources that the card cites. */
export declare function sources(model: Model): Html;
