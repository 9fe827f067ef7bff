import type { JSX } from 'solid-js';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

type AnyElement = JSX.HTMLAttributes<KratomInfoCard>;

// Solid sets `heading-level` as the property `headingLevel`, but would take `headingLevel` for a
// property without capitals.
type Options = Omit<CardProps, 'headingLevel' | 'treatmentUrl' | 'contactEndpoint'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'kratom-info-card': Options & CardHandlers<'on:'> & Omit<AnyElement, keyof CardProps>;
    }
  }
}
