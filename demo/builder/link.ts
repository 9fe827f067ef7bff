import { readOptions } from './options.js';

/** An address of another site that a link to this page fills in. */
export interface Offer {
  /** The name of the field. */
  readonly name: 'treatment-url' | 'contact-endpoint' | 'host';
  readonly address: string;
}

/**
 * Divides the query of a link into what can be used at once, and addresses that the visitor has to
 * confirm first: anybody can write a link to this page that puts their own site into the snippets.
 */
export function readLink(
  link: URLSearchParams,
  home: string,
): { readonly query: URLSearchParams; readonly offers: readonly Offer[] } {
  const { treatmentUrl, contactEndpoint, host } = readOptions(link, home);
  const addresses: Offer[] = [
    { name: 'treatment-url', address: treatmentUrl },
    { name: 'contact-endpoint', address: contactEndpoint },
    { name: 'host', address: host },
  ];
  const offers = addresses.filter(
    ({ address }) => address && new URL(address).origin !== new URL(home).origin,
  );
  const query = new URLSearchParams(link);
  for (const { name } of offers) query.delete(name);
  return { query, offers };
}
