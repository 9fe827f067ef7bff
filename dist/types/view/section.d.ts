import type { Section } from '../article/types.js';
import { type Html } from './html.js';
import { type Model } from './model.js';
/** A topic of the article. */
export declare function section(model: Model, { id, heading: words, blocks }: Section): Html;
