/**
 * Shows what the fragment of the page's address names, such as `#kic-symptoms`, in the first card of
 * the page: browsers do not look into shadow roots. An element of the page with this id comes first.
 */
export declare function followAddress(): void;
/** Follows the fragment on load, unless the reader has scrolled already. */
export declare function followAddressAtFirst(): void;
