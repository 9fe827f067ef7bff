import type { HTMLAttributes } from 'svelte/elements';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

type AnyElement = HTMLAttributes<KratomInfoCard>;

type Tag = CardProps & CardHandlers & Omit<AnyElement, keyof CardProps>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** {kratom-info-card} */
    'kratom-info-card': Tag;
  }
}
