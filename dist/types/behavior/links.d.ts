/**
 * What a click on one of the card's own links does. The provider's call to action tells the page;
 * the link itself works without. Links within the card lead from a citation to its source and back,
 * to the help lines and to the fields of the form: the browser looks for a fragment in the page, not
 * in a shadow root, and would change the page's address; so the card moves the focus itself.
 */
export declare function listenForLinks(root: ShadowRoot, options?: AddEventListenerOptions): void;
