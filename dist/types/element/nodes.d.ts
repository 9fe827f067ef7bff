import type { Model } from '../view/model.js';
/** The markup of a model. It is parsed once, and its nodes are cloned for each card. */
export declare class Rendering {
    #private;
    readonly markup: string;
    constructor(model: Model);
    /** New nodes, with these disclosures open. */
    createNodes(open: Iterable<string>): DocumentFragment;
}
/** The rendering of a model: a new one, or that of another card which asks for the same. */
export declare function renderingOf(model: Model): Rendering;
/** Adds the ids of the disclosures that stand open in a prerendered card. */
export declare function noteOpenDisclosures(root: ShadowRoot, open: Set<string>): void;
/** Whether a shadow root already has nodes like these, from a server or an earlier rendering. */
export declare function hasSameNodes(root: ShadowRoot, nodes: DocumentFragment): boolean;
