/** The fields of whatever came from outside; none, if it is not an object. */
export declare function fieldsOf(value: unknown): Map<string, unknown>;
