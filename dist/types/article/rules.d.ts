/** Whether a value is what its field needs: a number counts something, a text follows a rule. */
export declare function isUsable(value: unknown, field: string): boolean;
