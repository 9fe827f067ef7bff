import { isWebAddress, webAddress } from './article/web-address.js';
import type { Article, Provider } from './article/types.js';
import { variants, type Model, type Variant } from './view/model.js';

export const themes = ['auto', 'light', 'dark'] as const;
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
}

/** Called with a sentence about an attribute whose value is not used. */
export type Warn = (message: string) => void;

type Value = string | number | null | undefined;
type Given = { readonly [Name in keyof CardOptions]: Value };

/** The model of a card. An option that cannot be used gives a warning, and the default. */
export function modelOf(
  article: Article,
  provider: Provider,
  given: Given,
  warn: Warn,
): Model & { readonly theme: Theme } {
  const refuse = (attribute: string, value: Value, allowed: string) => {
    warn(`${attribute}="${String(value)}" cannot be used as it is. Allowed: ${allowed}.`);
  };

  const oneOf = <Word extends string>(
    attribute: string,
    value: Value,
    words: readonly [Word, ...Word[]],
  ): Word => {
    const word = words.find((each) => each === (value ?? words[0]));
    if (word === undefined) refuse(attribute, value, words.join(', '));
    return word ?? words[0];
  };

  const headingLevel = (value: Value = 2): number => {
    const level = Number(value);
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
    refuse('heading-level', value, 'a whole number from 1 to 6');
    return 2;
  };

  const sectionIds = (value: Value): readonly string[] | undefined => {
    const known = article.sections.map(({ id }) => id);
    const ids = String(value ?? '').match(/\S+/g) ?? [];
    const shown = ids.filter((id) => known.includes(id));
    if (shown.length < ids.length) refuse('sections', value, known.join(', '));
    return shown.length > 0 ? shown : undefined;
  };

  const treatmentPage = (value: Value): string | undefined => {
    const address = String(value ?? '');
    if (isWebAddress(address)) return address;
    if (address) refuse('treatment-url', value, webAddress);
    return undefined;
  };

  return {
    article,
    provider,
    variant: oneOf('variant', given.variant, variants),
    theme: oneOf('theme', given.theme, themes),
    headingLevel: headingLevel(given.headingLevel),
    sections: sectionIds(given.sections),
    treatmentUrl: treatmentPage(given.treatmentUrl),
    citations: new Set(),
  };
}
