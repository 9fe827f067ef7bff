import type { Provider } from '../article/types.js';

/** Address that dials a number. Ten digits, or eleven with a 1 before them, are a U.S. number. */
export function dial(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '').replace(/^1?(\d{10})$/, '+1$1')}`;
}

/** Address that starts a text message. */
export function textMessage(phone: string): string {
  return dial(phone).replace('tel:', 'sms:');
}

/** Address of a map with the way to the provider. It names no one but the provider. */
export function directions({ name, address }: Provider): string {
  const { street, city, region, postalCode } = address;
  const destination = `${name}, ${street}, ${city}, ${region} ${postalCode}`;
  return `https://www.google.com/maps/dir/?${String(new URLSearchParams({ api: '1', destination }))}`;
}
