import { Html, type Value } from './html.js';
import type { Model } from './model.js';
/** A heading `depth` levels below the card's title, never past level 6. */
export declare function heading(model: Model, depth: number, content: Value, attributes?: Html): Html;
