/**
 * Replaces what a shadow root shows, and restores the focus: it goes to the control that was focused
 * before, if there still is one.
 */
export declare function replaceContent(root: ShadowRoot, nodes: Node): void;
