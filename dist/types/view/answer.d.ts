import { type Html } from './html.js';
import { type Model } from './model.js';
/** The card's title. */
export declare function title(model: Model): Html;
/** The answer to the title, before anything else. */
export declare function shortAnswer(model: Model): Html;
