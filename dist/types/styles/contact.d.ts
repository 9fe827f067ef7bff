/** The contact form. */
export declare const contact: string;
