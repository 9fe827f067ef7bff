import { type Html } from './html.js';
import { type Model } from './model.js';
/** Calls the provider. */
export declare function callButton(model: Model): Html;
