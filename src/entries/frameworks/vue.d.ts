import type { HTMLAttributes } from 'vue';
import type { CamelHandlers, CardProps } from './card.js';

// `kic-action` is `onKicAction` to Vue.
type Tag = new () => {
  $props: CardProps & CamelHandlers & Omit<HTMLAttributes, keyof CardProps>;
};

declare module 'vue' {
  interface GlobalComponents {
    /** {kratom-info-card} */
    'kratom-info-card': Tag;
  }
}
