/**
 * Shows what the page's address names, such as `#kic-symptoms`, in the first card of the page: the
 * browser does not look into shadow roots. An element of the page with this id goes before.
 */
export declare function followAddress(): void;
/** The same at first. Who has scrolled meanwhile, or has come back to a place further down, stays. */
export declare function followAddressAtFirst(): void;
