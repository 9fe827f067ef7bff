/** The nodes of markup that the card's views have made. */
export declare function parse(markup: string): DocumentFragment;
