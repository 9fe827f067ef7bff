import { type Html } from './html.js';
import { type Model } from './model.js';
/** Who wrote the article, what it does not replace, and when its sources were last checked. */
export declare function byline(model: Model): Html;
