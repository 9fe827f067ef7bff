import type { Article, KratomInfoCard, Provider } from '../package.js';

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
    | 'lang'
    | 'slot'
  >
> {
  article?: Article | undefined;
  provider?: Provider | undefined;
  'heading-level'?: number | `${number}` | undefined;
  'treatment-url'?: string | undefined;
  'contact-endpoint'?: string | undefined;
}

/** The events of the card, by their names. */
export type CardEvents = Pick<
  HTMLElementEventMap,
  'kic-action' | 'kic-contact' | 'kic-error' | 'kic-toggle'
>;

/** A handler for each event: `onkic-action` for `kic-action`. */
export type CardHandlers<Prefix extends string = 'on'> = {
  [Name in keyof CardEvents as `${Prefix}${Name}`]?:
    ((event: CardEvents[Name]) => void) | undefined;
};

export type { KratomInfoCard };
