/**
 * Handles clicks on the card's own links, by event delegation. A link of the provider's message
 * raises `kic-action`, and then works by itself. A link within the card moves the focus: browsers
 * look for a fragment in the page, not in a shadow root, and would change the page's address.
 */
export declare function listenForLinks(root: ShadowRoot, options?: AddEventListenerOptions): void;
