import type { Model } from '../view/model.js';
/** The name of a field, and what has to change in it before the request can be sent. */
export type Mistake = readonly [field: string, message: string];
/** The mistakes in a filled-in form, in the order of its fields. */
export declare function mistakesIn(form: HTMLFormElement, model: Model): Mistake[];
