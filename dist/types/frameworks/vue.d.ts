import type { HTMLAttributes } from 'vue';
import type { CardEvents, CardProps } from './card.js';

/** `kic-action` is `onKicAction` to Vue. */
type Camel<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Capitalize<Start>}${Capitalize<Rest>}`
  : Name;

type Handlers = {
  [Name in keyof CardEvents as `on${Camel<Name>}`]?:
    ((event: CardEvents[Name]) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'kratom-info-card': new () => {
      $props: CardProps & Handlers & Omit<HTMLAttributes, keyof CardProps>;
    };
  }
}
