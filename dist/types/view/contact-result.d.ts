import type { Outcome } from '../contact/send.js';
import { type Html } from './html.js';
import { type Model } from './model.js';
/** What became of a request. */
export declare function result(model: Model, { isSent, mistakes, reason, wait }: Outcome): Html;
