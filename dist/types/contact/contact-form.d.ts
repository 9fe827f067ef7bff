import type { Model } from '../view/model.js';
/**
 * The contact form of a card: checks it, sends it, and says what became of it.
 *
 * What was typed stays here while the card renders anew, and nowhere else; once sent, it is gone.
 */
export declare class ContactForm {
    #private;
    constructor(root: ShadowRoot, model: Model);
    handleEvent(event: Event): void;
    /** Takes over the form that the card has rendered, with the fields that the reader filled in. */
    restore(model: Model): void;
}
