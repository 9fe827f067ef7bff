/** The allowed values of a web address, in words. */
export const webAddress = 'a full http:// or https:// address without a user name or password';

/**
 * Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code; and
 * a user name can look like the site that the address leads to: `https://clinic.example@evil.example`.
 */
export function isWebAddress(text: string): boolean {
  try {
    // The parser alone would let `https:page` pass, which is a relative address on an https page.
    const { username, password } = new URL(text);
    return /^https?:\/\/\S+$/i.test(text) && !username && !password;
  } catch {
    return false;
  }
}

/** The allowed values of a contact endpoint, in words. */
export const endpoint =
  'a full https:// address without a user name or password, or http:// on localhost';

/** Whether a text is the address of an endpoint: what a reader types must not travel in the open. */
export function isEndpoint(text: string): boolean {
  if (!isWebAddress(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
