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
  /** {lang} */
  lang?: string | undefined;

  /** {heading-level} */
  'heading-level'?: number | `${number}` | undefined;
  /** {treatment-url} */
  'treatment-url'?: string | undefined;
  /** {contact-endpoint} */
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
  /** {kic-action} */
  'onkic-action'?: Handler<'kic-action'>;
  /** {kic-contact} */
  'onkic-contact'?: Handler<'kic-contact'>;
  /** {kic-error} */
  'onkic-error'?: Handler<'kic-error'>;
  /** {kic-toggle} */
  'onkic-toggle'?: Handler<'kic-toggle'>;
}

/** Handlers on the tag, in Solid. */
export interface ColonHandlers {
  /** {kic-action} */
  'on:kic-action'?: Handler<'kic-action'>;
  /** {kic-contact} */
  'on:kic-contact'?: Handler<'kic-contact'>;
  /** {kic-error} */
  'on:kic-error'?: Handler<'kic-error'>;
  /** {kic-toggle} */
  'on:kic-toggle'?: Handler<'kic-toggle'>;
}

/** Handlers of a component. */
export interface CamelHandlers {
  /** {kic-action} */
  onKicAction?: Handler<'kic-action'>;
  /** {kic-contact} */
  onKicContact?: Handler<'kic-contact'>;
  /** {kic-error} */
  onKicError?: Handler<'kic-error'>;
  /** {kic-toggle} */
  onKicToggle?: Handler<'kic-toggle'>;
}

export type { KratomInfoCard };
