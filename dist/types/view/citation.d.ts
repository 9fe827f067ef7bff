import type { Text } from '../article/types.js';
import { type Html } from './html.js';
import { type Model } from './model.js';
/** A text whose claims link to their sources. */
export declare function cited(model: Model, text: Text): Html;
/** A paragraph for each text. */
export declare function paragraphs(model: Model, texts: readonly Text[]): Html;
