/** The defined fields of any value, without inherited ones; none, if it is not an object. */
export function ownEntries(value: unknown): Map<string, unknown> {
  // The entries of a string would be its characters.
  const entries = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  return new Map(entries.filter(([, field]) => field !== undefined));
}
