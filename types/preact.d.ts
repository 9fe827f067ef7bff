import type { JSX } from 'preact';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

type Attributes = JSX.HTMLAttributes<KratomInfoCard>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'kratom-info-card': CardProps & CardHandlers & Omit<Attributes, keyof CardProps>;
    }
  }
}
