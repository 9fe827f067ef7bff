/** Reads a field as it is: Prototype.js gives all arrays a toJSON that makes strings of them. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** A copy of a value as JSON has it: one that cannot change later, or run code of its owner. */
export function plainCopy(value: unknown): unknown {
  if (value === undefined) return undefined;
  // A function has no JSON. As null it is refused like any other value of the wrong type.
  if (typeof value === 'function') return null;
  return JSON.parse(JSON.stringify(value, asItIs));
}
