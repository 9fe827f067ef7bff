import type { Provider } from './types.js';

/** The treatment centre whose article the card carries. */
export const provider: Provider = {
  name: 'Massachusetts Center for Addiction',
  shortName: 'MCA',
  phone: '844-486-0671',
  address: {
    street: '1515 Hancock Street, Suite 300',
    city: 'Quincy',
    region: 'MA',
    postalCode: '02169',
  },
};
