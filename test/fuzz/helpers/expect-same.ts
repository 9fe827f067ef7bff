/** Holds that two strings are the same, and shows where they are not. */
export function expectSame(shown: string, expected: string): void {
  if (shown === expected) return;
  let at = 0;
  while (shown[at] === expected[at]) at += 1;
  const piece = (markup: string) => `…${markup.slice(Math.max(0, at - 60), at + 60)}…`;
  throw new Error(`It is ${piece(shown)} and should be ${piece(expected)}`);
}
