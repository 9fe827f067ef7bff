/** Notes which disclosures stand open, and tells the page when a reader opens or closes one. */
export declare function listenForToggles(root: ShadowRoot, open: Set<string>, options?: AddEventListenerOptions): void;
