/** The numbers of sources at the end of a claim, as in `Kratom can be addictive. [8, 9]`. */
export declare const citations: RegExp;
