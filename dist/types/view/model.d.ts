import type { Article, Provider, Section, Source, Text } from '../article/types.js';
import type { OptionValues } from '../options/options.js';
/** What a card shows of an article. */
export interface Content {
    readonly shortAnswer: readonly Text[];
    readonly emergency: readonly Text[];
    readonly opening: readonly Text[];
    readonly sections: readonly Section[];
    /** The sources that the rest of the content cites. */
    readonly sources: readonly Source[];
}
/** Everything that the views need to know. The same model always gives the same markup. */
export interface Model extends OptionValues {
    readonly article: Article;
    readonly provider: Provider;
    readonly content: Content;
}
/** The model of a card with these options. */
export declare function modelOf(article: Article, provider: Provider, options: OptionValues): Model;
/** The numbers of the sources that texts cite. */
export declare function citedIn(texts: readonly Text[]): Set<number>;
/** Fills the provider's details, and any further values, into words of the article. */
export declare function say(model: Model, text: string, values?: Record<string, string>): string;
