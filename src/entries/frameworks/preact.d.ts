import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

// Not `Attributes`: inside the declaration below, that is Preact's own type of this name.
type AnyElement = ClassAttributes<KratomInfoCard> & HTMLAttributes<KratomInfoCard>;

type Tag = CardProps & CardHandlers & Omit<AnyElement, keyof CardProps>;

// For Preact 10.28 and newer.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** {kratom-info-card} */
      'kratom-info-card': Tag;
    }
  }
}
