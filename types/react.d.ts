import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

type Attributes = DetailedHTMLProps<HTMLAttributes<KratomInfoCard>, KratomInfoCard>;

// For React 19, which sets properties and listens to events of custom elements.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kratom-info-card': CardProps & CardHandlers & Omit<Attributes, keyof CardProps>;
    }
  }
}
