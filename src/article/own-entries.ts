/** The defined fields of any value, without inherited ones; none, if it is not an object. */
export function ownEntries(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
}
