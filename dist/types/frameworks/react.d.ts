import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

// Not `Attributes`: inside the declaration below, that is React's own type of this name.
type AnyElement = DetailedHTMLProps<HTMLAttributes<KratomInfoCard>, KratomInfoCard>;

// For React 19, which sets properties and listens to events of custom elements.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kratom-info-card': CardProps & CardHandlers & Omit<AnyElement, keyof CardProps>;
    }
  }
}
