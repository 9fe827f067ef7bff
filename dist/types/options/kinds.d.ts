import type { Article } from '../article/types.js';
/** What an option may be, and how a card reads it. */
export interface Option<Value extends string | number> {
    /** The value where the page says nothing, or something that cannot be used. */
    readonly standard: Value;
    /** What is allowed, in words. */
    readonly allowed: (article: Article) => string;
    /** The value that a text stands for, or undefined where the text cannot be used. */
    readonly parse: (text: string, article: Article) => Value | undefined;
    /** Whether `parse` leaves out a part of a text because it cannot be used. By default it does not. */
    readonly leavesOut?: (text: string, article: Article) => boolean;
    /** All values, where they can be counted. The first is the standard one. */
    readonly choices?: readonly Value[];
}
/** One of several words. The first is the standard one. */
export declare function oneOf<Word extends string>(...choices: readonly [Word, ...Word[]]): Option<Word> & {
    readonly choices: readonly Word[];
};
/** A whole number of one digit. */
export declare function digit(first: number, last: number, standard: number): Option<number>;
/** Text that has to pass a check; empty where the page says nothing. */
export declare function checkedText(allowed: string, isUsable: (text: string) => boolean): Option<string>;
export declare const anyWebAddress: Option<string>;
export declare const endpointAddress: Option<string>;
export declare const languageTag: Option<string>;
/** Ids of sections of the article, separated by spaces; empty for all sections. */
export declare const sectionIds: Option<string>;
/** The words of a text that are separated by white space. */
export declare function wordsIn(text: string): readonly string[];
