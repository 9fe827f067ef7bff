/**
 * The element without anything that happens by itself: for a page that registers it on its own, or
 * shows its own text. The npm entries of the languages export the same.
 */
export { KratomInfoCard } from '../element/kratom-info-card.js';
export { define } from '../element/define.js';
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, } from '../behavior/events.js';
export type { Action } from '../behavior/events.js';
export type * from '../article/types.js';
export type { Theme, Variant } from '../options/options.js';
