/** Replaces each `{key}` in a text by its value; a key without a value stays as it is. */
export declare function fill(text: string, values: Readonly<Record<string, string>>): string;
