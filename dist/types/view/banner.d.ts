import { type Html } from './html.js';
import type { Model } from './model.js';
/** The shortest card: one sentence, one help line and one call button, side by side. */
export declare function banner(model: Model): Html;
