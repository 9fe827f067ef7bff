import { provider } from './provider';
export const options = {
  variant: 'compact',
  headingLevel: 3,
  treatmentUrl: 'https://clinic.example/kratom',
  provider,
};
