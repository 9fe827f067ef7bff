import type { Mistake } from '../view/contact-result.js';
import type { Model } from '../view/model.js';
/** The mistakes in a filled-in form, in the order of its fields. */
export declare function mistakesIn(form: HTMLFormElement, model: Model): Mistake[];
