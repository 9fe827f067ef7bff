/** What a web address is called where one was expected. */
export const webAddress = 'a full http:// or https:// address';

/** Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code. */
export function isWebAddress(text: string): boolean {
  try {
    // The parser alone would let `https:page` pass, which is a relative address on an https page.
    return /^https?:\/\/\S+$/i.test(text) && Boolean(new URL(text));
  } catch {
    return false;
  }
}
