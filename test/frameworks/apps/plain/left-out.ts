import type { Article, Provider } from 'kratom-info-card';
import type { RenderOptions } from 'kratom-info-card/server';
import { provider } from '../provider';

/** What may be left out may also be `undefined`, as when it comes from somewhere else. */
export const ours: Provider = { ...provider, treatmentUrl: undefined };
export const note: Article['sections'][number]['blocks'][number] = {
  heading: undefined,
  asOf: undefined,
  text: 'Ask a doctor.',
};
export const options: RenderOptions = {
  variant: undefined,
  headingLevel: undefined,
  host: undefined,
};
