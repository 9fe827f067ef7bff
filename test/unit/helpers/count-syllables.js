import { syllable } from 'syllable';

/** A plugin for the test runner: counts in Node, because `syllable` needs CommonJS packages. */
export function countSyllables() {
  return {
    name: 'count-syllables',
    executeCommand: ({ command, payload }) =>
      command === 'count-syllables' ? syllable(payload) : undefined,
  };
}
