/** The parts of the article: answer, sections, lists, notes, disclosures, sources. */
export declare const article: string;
