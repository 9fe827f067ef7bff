import type { Provider } from '../article/types.js';

/** Address that dials a number. Ten digits, or eleven with a 1 before them, are a U.S. number. */
export function dial(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '').replace(/^1?(\d{10})$/, '+1$1')}`;
}

/** Address that starts a text message. */
export function textMessage(phone: string): string {
  return dial(phone).replace('tel:', 'sms:');
}

/** The provider's address in one line. */
export function postalAddress({ address }: Provider): string {
  return `${address.street}, ${address.city}, ${address.region} ${address.postalCode}`;
}

/** Address of a map with the way to the provider. It names no one but the provider. */
export function directions(provider: Provider): string {
  const destination = encodeURIComponent(`${provider.name}, ${postalAddress(provider)}`);
  return `https://www.google.com/maps/dir/?api=1&destination=${destination}`;
}
