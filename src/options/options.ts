import {
  anyWebAddress,
  digit,
  endpointAddress,
  languageTag,
  oneOf,
  sectionIds,
  type Option,
} from './kinds.js';

/**
 * Everything that a page can ask of a card: one line for each option, under the name of its property.
 * The attribute has the same name in kebab case. Attributes, properties, warnings, `renderCard`, the
 * page for a frame, the one-tag script, the builder, the types and the reference follow from here.
 *
 * `sections` is first, because in an address `&sections` would be read as the section sign.
 */
export const options = {
  /**
   * Ids of the sections to show, separated by spaces, or nothing for all of them: `what-is-kratom`,
   * `seven-oh`, `symptoms`, `psychological`, `risk`, `what-to-do`, `law`. The title, short answer,
   * emergency notice, help, the provider's message, disclaimer and byline always stay.
   */
  sections: sectionIds,

  /**
   * How much to show. `article`: everything open. `compact`: title, short answer, symptoms, help and
   * call to action, the other sections behind their headings. `banner`: one sentence, a help line and
   * the call button.
   */
  variant: oneOf('article', 'compact', 'banner'),

  /** `auto` follows the page's own `color-scheme`; `light` and `dark` force one. */
  theme: oneOf('auto', 'light', 'dark'),

  /** Level of the card's title, 1 to 6; sections follow one level below, and never past 6. */
  headingLevel: digit(1, 6, 2),

  /** http(s) address: shows a link to the provider's treatment page. */
  treatmentUrl: anyWebAddress,

  /** https address (http on localhost): shows the contact form, which posts there. */
  contactEndpoint: endpointAddress,

  /** Language to show, such as `es`; without it, that of the nearest `lang` around the card. */
  lang: languageTag,
};

export type OptionName = keyof typeof options;

/** A value for every option. With `keyof`, and not `OptionName`, editors show the comments above. */
export type OptionValues = {
  [Name in keyof typeof options]: (typeof options)[Name]['standard'];
};

/** The options of a card, as a page gives them. Each may be left out. */
export type CardOptions = {
  readonly [Name in keyof OptionValues]?: OptionValues[Name] | undefined;
};

/** How much of the article a card shows. */
export type Variant = OptionValues['variant'];

/** Which colors a card uses; `auto` follows the `color-scheme` of the page around it. */
export type Theme = OptionValues['theme'];

/** The table as a list. */
export const optionList: readonly (readonly [name: string, option: Option<string | number>])[] =
  Object.entries(options);
