import type { Provider } from 'kratom-info-card/element';

export const provider: Provider = {
  name: 'Example Recovery Center',
  shortName: 'ERC',
  phone: '617-555-0100',
  address: { street: '1 Main Street', city: 'Boston', region: 'MA', postalCode: '02108' },
};
