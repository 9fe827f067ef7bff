/**
 * Keeps the ids of the open disclosures, and raises `kic-toggle` when a reader opens or closes one.
 */
export declare function listenForToggles(root: ShadowRoot, open: Set<string>, options?: AddEventListenerOptions): void;
