import type { Article, Provider } from '../article/types.js';
import type { Citations } from './citation.js';
export declare const variants: readonly ["article", "compact", "banner"];
/** How much of the article a card shows. */
export type Variant = (typeof variants)[number];
/** Everything a view needs to know: the words, and what the page asked for. */
export interface Model {
    readonly article: Article;
    readonly provider: Provider;
    readonly variant: Variant;
    /** Level of the title, 1 to 6. */
    readonly headingLevel: number;
    /** Ids of the sections to show; all of them when undefined. */
    readonly sections: readonly string[] | undefined;
    readonly treatmentUrl: string | undefined;
    /** Where the contact form posts; there is none without it. */
    readonly contactEndpoint: string | undefined;
    readonly citations: Citations;
}
/** Fills the provider's details, and any further values, into words of the article. */
export declare function say(model: Model, text: string, values?: Record<string, string>): string;
