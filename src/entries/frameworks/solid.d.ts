import type { JSX } from 'solid-js';
import type { CardProps, ColonHandlers, KratomInfoCard } from './card.js';

type AnyElement = JSX.HTMLAttributes<KratomInfoCard>;

// Solid sets `heading-level` as the property `headingLevel`, but would take `headingLevel` for a
// property without capitals.
type Options = Omit<CardProps, 'headingLevel' | 'treatmentUrl' | 'contactEndpoint'>;

type Tag = Options & ColonHandlers & Omit<AnyElement, keyof CardProps>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** {kratom-info-card} */
      'kratom-info-card': Tag;
    }
  }
}
