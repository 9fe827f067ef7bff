/**
 * How hard to try. These are the numbers of CI, which tries the same each time: a change must not
 * fail for what it did not touch. `npm run fuzz` serves others in the place of this file.
 */

/** Sequences of operations, over all the files that try them. */
export const sequences = 100;

/** Where the random values begin. */
export const seed = 6;
