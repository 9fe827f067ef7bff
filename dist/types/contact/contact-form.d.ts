import type { Model } from '../view/model.js';
/**
 * The contact form of a card: checks it, sends it, and says what became of it.
 *
 * What was typed stays here while the card renders anew, and nowhere else; once sent, it is gone.
 */
export declare class ContactForm {
    #private;
    /** Resolves when a form that comes late is there. */
    isWhole: Promise<void> | undefined;
    constructor(root: ShadowRoot, model: Model);
    handleEvent(event: Event): void;
    /**
     * Adds the form to new nodes, behind the provider's address. In a whole article it stands far below
     * the first window, so there it comes late: browsers lay out each form of a page at once, to see
     * what they could fill in, and with it what else is far from the window. A card that shows something
     * already waits for nothing.
     */
    addForm(nodes: ParentNode, markup: string, { variant, sections }: Model): void;
    /** Takes over the form that the card has rendered, with the fields that the reader filled in. */
    restore(model: Model): void;
}
