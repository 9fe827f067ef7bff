import { type Html, type Value } from './html.js';
import type { Model } from './model.js';
/** The section whose list a reader looks for first: it stands open in every variant that has it. */
export declare const symptoms = "symptoms";
/**
 * Content under a heading: open on the page in the article, and behind the heading elsewhere. It
 * stays in the document while closed, so that it can be found.
 */
export declare function topic(model: Model, id: string, words: string, content: Value): Html;
