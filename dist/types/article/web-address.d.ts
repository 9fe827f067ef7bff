/** What a web address is called where one was expected. */
export declare const webAddress = "a full http:// or https:// address without a user name or password";
/**
 * Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code; and
 * a user name can look like the site that the address leads to: `https://clinic.example@evil.example`.
 */
export declare function isWebAddress(text: string): boolean;
/** What a contact endpoint has to be, in words. */
export declare const endpoint = "a full https:// address without a user name or password, or http:// on localhost";
/** Whether a text is the address of an endpoint: what a reader types must not travel in the open. */
export declare function isEndpoint(text: string): boolean;
