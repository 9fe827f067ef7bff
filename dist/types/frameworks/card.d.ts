import type { KratomInfoCard } from '../package.js';

// The build writes into comments such as `{heading-level}` what the manifest says of that name.

/** Also takes `undefined` where TypeScript is told to tell that apart from a missing property. */
type Optional<Type> = { [Name in keyof Type]?: Type[Name] | undefined };

/** The options of the tag, as properties or, in kebab case, as attributes. */
export interface CardProps extends Optional<
  Pick<
    KratomInfoCard,
    | 'variant'
    | 'sections'
    | 'headingLevel'
    | 'theme'
    | 'treatmentUrl'
    | 'contactEndpoint'
    | 'slot'
    | 'article'
    | 'provider'
  >
> {
  // Also here, because the class has the words of HTMLElement for it.
  /** Language to show, such as `es`; without it, that of the nearest `lang` around the card. */
  lang?: string | undefined;

  /** Level of the card's title, 1 to 6; sections follow one level below, and never past 6. */
  'heading-level'?: number | `${number}` | undefined;
  /** http(s) address: shows a link to the provider's treatment page. */
  'treatment-url'?: string | undefined;
  /** https address (http on localhost): shows the contact form, which posts there. */
  'contact-endpoint'?: string | undefined;
}

/** The events of the card, by their names. */
export type CardEvents = Pick<
  HTMLElementEventMap,
  'kic-action' | 'kic-contact' | 'kic-error' | 'kic-toggle'
>;

type Handler<Name extends keyof CardEvents> = ((event: CardEvents[Name]) => void) | undefined;

/** Handlers on the tag. */
export interface CardHandlers {
  /** A reader follows the provider's phone number, treatment page or way there: `action` is `call`, `visit` or `directions`. Help lines raise no event: who calls one is nobody's business. */
  'onkic-action'?: Handler<'kic-action'>;
  /** A contact request was sent, or was not: `state` is `sent` or `failed`. */
  'onkic-contact'?: Handler<'kic-contact'>;
  /** An `article` or a `provider` was refused, or the card cannot be shown: `error` is an `Error`. */
  'onkic-error'?: Handler<'kic-error'>;
  /** A reader opens or closes a section: `section` is its id, and `open` is `true` or `false`. */
  'onkic-toggle'?: Handler<'kic-toggle'>;
}

/** Handlers on the tag, in Solid. */
export interface ColonHandlers {
  /** A reader follows the provider's phone number, treatment page or way there: `action` is `call`, `visit` or `directions`. Help lines raise no event: who calls one is nobody's business. */
  'on:kic-action'?: Handler<'kic-action'>;
  /** A contact request was sent, or was not: `state` is `sent` or `failed`. */
  'on:kic-contact'?: Handler<'kic-contact'>;
  /** An `article` or a `provider` was refused, or the card cannot be shown: `error` is an `Error`. */
  'on:kic-error'?: Handler<'kic-error'>;
  /** A reader opens or closes a section: `section` is its id, and `open` is `true` or `false`. */
  'on:kic-toggle'?: Handler<'kic-toggle'>;
}

/** Handlers of a component. */
export interface CamelHandlers {
  /** A reader follows the provider's phone number, treatment page or way there: `action` is `call`, `visit` or `directions`. Help lines raise no event: who calls one is nobody's business. */
  onKicAction?: Handler<'kic-action'>;
  /** A contact request was sent, or was not: `state` is `sent` or `failed`. */
  onKicContact?: Handler<'kic-contact'>;
  /** An `article` or a `provider` was refused, or the card cannot be shown: `error` is an `Error`. */
  onKicError?: Handler<'kic-error'>;
  /** A reader opens or closes a section: `section` is its id, and `open` is `true` or `false`. */
  onKicToggle?: Handler<'kic-toggle'>;
}

export type { KratomInfoCard };
