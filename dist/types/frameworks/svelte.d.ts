import type { HTMLAttributes } from 'svelte/elements';
import type { CardHandlers, CardProps, KratomInfoCard } from './card.js';

type AnyElement = HTMLAttributes<KratomInfoCard>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kratom-info-card': CardProps & CardHandlers & Omit<AnyElement, keyof CardProps>;
  }
}
