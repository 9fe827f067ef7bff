/** A copy of a value as JSON has it: one that cannot change later, or run code of its owner. */
export declare function plainCopy(value: unknown): unknown;
