import { endpoint, isEndpoint, isWebAddress, webAddress } from '../article/web-address.js';
import type { Article, Provider } from '../article/types.js';
import { variants, type Model, type Variant } from '../view/model.js';

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
  /** https address (http on localhost) that takes the contact form; no form by default. */
  readonly contactEndpoint?: string;
}

/** Called with a sentence about an attribute whose value is not used. */
export type Warn = (message: string) => void;

type Value = string | number | null | undefined;
type Given = { readonly [Name in keyof CardOptions]: Value };

/** What a value says. A script may assign one that says nothing, such as `Object.create(null)`. */
export function textOf(value: unknown): string {
  try {
    // Nothing for null and undefined.
    return [value].join();
  } catch {
    return typeof value;
  }
}

/** The model of a card. An option that cannot be used gives a warning, and the default. */
export function modelOf(
  article: Article,
  provider: Provider,
  given: Given,
  warn: Warn,
): Model & { readonly theme: Theme } {
  /** What an option says, if it says anything that can be used. */
  const read = (
    attribute: string,
    value: Value,
    allowed: string,
    isUsable: (text: string) => boolean,
  ): string | undefined => {
    const text = textOf(value);
    if (!text || isUsable(text)) return text || undefined;
    warn(`${attribute}="${text}" cannot be used. Allowed: ${allowed}.`);
    return undefined;
  };

  const oneOf = <Word extends string>(attribute: string, value: Value, words: readonly Word[]) => {
    const isSaid = (word: Word) => word === textOf(value);
    read(attribute, value, words.join(', '), () => words.some(isSaid));
    return words.find(isSaid);
  };

  const known = article.sections.map(({ id }) => id);
  const wanted = textOf(given.sections).match(/\S+/g) ?? [];
  const sections = wanted.filter((id) => known.includes(id));
  read('sections', given.sections, known.join(', '), () => sections.length === wanted.length);

  return {
    article,
    provider,
    variant: oneOf('variant', given.variant, variants) ?? 'article',
    theme: oneOf('theme', given.theme, themes) ?? 'auto',
    headingLevel: Number(
      read('heading-level', given.headingLevel, 'a whole number from 1 to 6', (text) =>
        /^[1-6]$/.test(text),
      ) ?? 2,
    ),
    sections: sections.length > 0 ? sections : undefined,
    treatmentUrl: read('treatment-url', given.treatmentUrl, webAddress, isWebAddress),
    contactEndpoint: read('contact-endpoint', given.contactEndpoint, endpoint, isEndpoint),
    citations: new Set(),
  };
}
