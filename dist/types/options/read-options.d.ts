import type { Article } from '../article/types.js';
import { type OptionName, type OptionValues } from './options.js';
/** Called with a sentence about a value that is not used. */
export type Warn = (message: string) => void;
/** Values as a page gave them: of the wrong type, it may be, or none at all. */
export type Given = Readonly<Partial<Record<OptionName, unknown>>>;
/** What an object says of itself in text. A page may give one that says nothing. */
export declare function textOf(value: unknown): string;
/** Reads every option. One that cannot be used gives a warning, and the default. */
export declare function readOptions(given: Given, article: Article, warn: Warn): OptionValues;
