import { provider } from './provider.js';

export const options = {
  variant: 'compact',
  headingLevel: 3,
  treatmentUrl: 'https://clinic.example/kratom',
  provider,
};
