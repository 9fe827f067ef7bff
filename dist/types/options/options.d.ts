import { type Option } from './kinds.js';
/**
 * Everything that a page can ask of a card: one line for each option, under the name of its property.
 * The attribute has the same name in kebab case. Attributes, properties, warnings, `renderCard`, the
 * page for a frame, the one-tag script, the builder, the types and the reference follow from here.
 *
 * `sections` is first, because in an address `&sections` would be read as the section sign.
 */
export declare const options: {
    /**
     * Ids of the sections to show, separated by spaces, or nothing for all of them: `what-is-kratom`,
     * `seven-oh`, `symptoms`, `psychological`, `risk`, `what-to-do`, `law`. The title, short answer,
     * emergency notice, help, the provider's message, disclaimer and byline always stay.
     */
    sections: Option<string>;
    /**
     * How much to show. `article`: everything open. `compact`: title, short answer, symptoms, help and
     * call to action, the other sections behind their headings. `banner`: one sentence, a help line and
     * the call button.
     */
    variant: Option<"article" | "compact" | "banner"> & {
        readonly choices: readonly ("article" | "compact" | "banner")[];
    };
    /** `auto` follows the page's own `color-scheme`; `light` and `dark` force one. */
    theme: Option<"auto" | "light" | "dark"> & {
        readonly choices: readonly ("auto" | "light" | "dark")[];
    };
    /** Level of the card's title, 1 to 6; sections follow one level below, and never past 6. */
    headingLevel: Option<number>;
    /** http(s) address: shows a link to the provider's treatment page. */
    treatmentUrl: Option<string>;
    /** https address (http on localhost): shows the contact form, which posts there. */
    contactEndpoint: Option<string>;
    /** Language to show, such as `es`; without it, that of the nearest `lang` around the card. */
    lang: Option<string>;
};
export type OptionName = keyof typeof options;
/** A value for every option. */
export type OptionValues = {
    [Name in OptionName]: (typeof options)[Name]['standard'];
};
/** What a page can ask of a card: each option may be left out. */
export type CardOptions = {
    readonly [Name in OptionName]?: OptionValues[Name] | undefined;
};
/** How much of the article a card shows. */
export type Variant = OptionValues['variant'];
/** Which colors a card uses; `auto` follows the `color-scheme` of the page around it. */
export type Theme = OptionValues['theme'];
/** The table as a list. */
export declare const optionList: readonly (readonly [name: string, option: Option<string | number>])[];
