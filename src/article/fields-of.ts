/** The fields of whatever came from outside; none, if it is not an object. */
export function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
}
