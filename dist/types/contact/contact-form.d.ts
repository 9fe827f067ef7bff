import type { Model } from '../view/model.js';
/**
 * The behavior of a card's contact form: checks what was typed, sends it, and shows the outcome.
 *
 * The fields are kept while the card renders anew, with what the reader has typed. Nothing is kept
 * after the request was sent.
 */
export declare class ContactForm {
    #private;
    constructor(root: ShadowRoot, model: Model);
    handleEvent(event: Event): void;
    /** Takes over a newly rendered form: it gets the reader's fields, and the outcome so far. */
    restore(model: Model): void;
}
