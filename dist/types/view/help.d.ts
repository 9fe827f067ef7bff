import type { HelpLine } from '../article/types.js';
import { type Html } from './html.js';
import { type Model } from './model.js';
/**
 * Help that is not the provider's. These links raise no event: who calls a helpline is nobody's
 * business.
 */
export declare function help(model: Model): Html;
/** The ways to reach a help line, as buttons of the same size as the provider's. */
export declare function helpLinks(model: Model, { name, call, message, url }: HelpLine): Html;
