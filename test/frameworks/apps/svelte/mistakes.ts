import 'kratom-info-card/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['kratom-info-card'];

export const mistakes: Card[] = [
  // @ts-expect-error: no such variant
  { variant: 'huge' },
  // @ts-expect-error: not a number
  { headingLevel: 'three' },
  // @ts-expect-error: no such option
  { colour: 'red' },
  // @ts-expect-error: not the provider's details
  { provider: { name: 'A center' } },
  // @ts-expect-error: another event's field
  { 'onkic-toggle': ({ state }) => state },
];
