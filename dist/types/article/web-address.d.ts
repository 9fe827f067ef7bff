/** What a web address is called where one was expected. */
export declare const webAddress = "a full http:// or https:// address";
/** Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code. */
export declare function isWebAddress(text: string): boolean;
/** What a contact endpoint has to be, in words. */
export declare const endpoint = "a full https:// address, or http:// on localhost";
/** Whether a text is the address of an endpoint: what a reader types must not travel in the open. */
export declare function isEndpoint(text: string): boolean;
