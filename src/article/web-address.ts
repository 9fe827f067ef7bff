/** Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code. */
export function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
