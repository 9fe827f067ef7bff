/**
 * The element without anything that happens by itself: for a page that registers it on its own, or
 * shows its own text. The npm entries of the languages export the same.
 */
export { KratomInfoCard } from './kratom-info-card.js';
export { define } from './define.js';
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent } from './events.js';
export type { Action } from './events.js';
export type * from './article/types.js';
export type { Theme } from './attributes.js';
export type { Variant } from './view/model.js';
