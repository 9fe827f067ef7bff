import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactNode,
  RefAttributes,
} from 'react';
import type { CamelHandlers, CardHandlers, CardProps, KratomInfoCard as Element } from './card.js';

/** The options that a tag takes as attributes. */
type AttributeName = 'heading-level' | 'treatment-url' | 'contact-endpoint';
type Attributes = Omit<
  CardProps,
  'article' | 'provider' | 'headingLevel' | 'treatmentUrl' | 'contactEndpoint'
>;

/** The props of the component: options, events, and what every element takes. */
export interface KratomInfoCardProps
  extends
    Omit<CardProps, AttributeName>,
    CamelHandlers,
    Omit<HTMLAttributes<Element>, keyof CardProps | 'dangerouslySetInnerHTML'> {
  /** Shown until the script arrives, or in the slots `header` and `footer`. */
  children?: ReactNode;
  /** What `renderCard` of `kratom-info-card/server` made of the same options, in place of children. */
  prerendered?: string | undefined;
}

// For React 18 and 19. It loads the element, and sets what a server cannot write into a tag before the
// card is seen.
/** {kratom-info-card} */
export const KratomInfoCard: ForwardRefExoticComponent<
  KratomInfoCardProps & RefAttributes<Element>
>;

// Not `Attributes`: inside the declaration below, that is React's own type of this name.
type AnyElement = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

// React 19 sets properties and listens to events of custom elements. React 18 does neither, and
// makes `classname` of `className`.
type Tag = typeof import('react') extends { use: unknown }
  ? CardProps & CardHandlers & Omit<AnyElement, keyof CardProps>
  : Attributes & { class?: string | undefined } & Omit<AnyElement, keyof CardProps | 'className'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** {kratom-info-card} */
      'kratom-info-card': Tag;
    }
  }
}
