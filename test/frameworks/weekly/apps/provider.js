export const provider = {
  name: 'Example Recovery Center',
  shortName: 'ERC',
  phone: '617-555-0100',
  address: { street: '1 Main Street', city: 'Boston', region: 'MA', postalCode: '02108' },
};
