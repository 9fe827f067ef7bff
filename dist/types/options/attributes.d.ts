import type { Article, Provider } from '../article/types.js';
import { type Model, type Variant } from '../view/model.js';
export declare const themes: readonly ["auto", "light", "dark"];
/** Which colors a card uses; `auto` follows the `color-scheme` of the page around it. */
export type Theme = (typeof themes)[number];
/** What a page can ask of a card: its attributes, in camel case. */
export interface CardOptions {
    /** How much to show: `article` (default), `compact` or `banner`. */
    readonly variant?: Variant;
    /** Ids of the sections to show, separated by spaces; all of them by default. */
    readonly sections?: string;
    /** Level of the card's title, 1 to 6; 2 by default. */
    readonly headingLevel?: number;
    /** `auto` (default), `light` or `dark`. */
    readonly theme?: Theme;
    /** http(s) address of the provider's treatment page; none by default. */
    readonly treatmentUrl?: string;
    /** https address (http on localhost) that takes the contact form; no form by default. */
    readonly contactEndpoint?: string;
}
/** Called with a sentence about an attribute whose value is not used. */
export type Warn = (message: string) => void;
type Value = string | number | null | undefined;
type Given = {
    readonly [Name in keyof CardOptions]: Value;
};
/** What a value says. A script may assign one that says nothing, such as `Object.create(null)`. */
export declare function textOf(value: unknown): string;
/** The model of a card. An option that cannot be used gives a warning, and the default. */
export declare function modelOf(article: Article, provider: Provider, given: Given, warn: Warn): Model & {
    readonly theme: Theme;
};
export {};
