import { type Html } from './html.js';
import type { Model } from './model.js';
/** The whole card. */
export declare function card(model: Model): Html;
