import type { Model } from '../view/model.js';
/** What a card shows. */
interface Rendering {
    readonly markup: string;
    /** The contact form of that. The copies come without it. */
    readonly form: string;
    /** The values of the model behind it. */
    readonly asked: readonly unknown[];
    readonly copies: Generator<DocumentFragment, never>;
}
/** New nodes. */
export declare function parse(markup: string): DocumentFragment;
/** Renders a card. Those that are asked for the same share one rendering. */
export declare function render(model: Model): Rendering;
/** New nodes for a card, with these disclosures open. */
export declare function createNodes({ copies }: Rendering, open: Iterable<string>): DocumentFragment;
/** Adds the ids of the disclosures that stand open in a prerendered card. */
export declare function noteOpenDisclosures(root: ShadowRoot, open: Set<string>): void;
/** Whether a shadow root shows just what the nodes would. */
export declare function shows(root: ShadowRoot, nodes: DocumentFragment): boolean;
/** Replaces what a shadow root shows; the focus stays on the same control, if that is still there. */
export declare function replaceContent(root: ShadowRoot, nodes: Node): void;
export {};
