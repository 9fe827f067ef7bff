/** The box around the card, the wall against the page's own styles, and running text. */
export declare const base: string;
