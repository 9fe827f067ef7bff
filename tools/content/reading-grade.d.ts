export const highestGrade: number;
export const exempt: Record<string, string>;
export function readingGrade(
  text: string,
  countSyllables: (words: string) => number | Promise<number>,
): Promise<number>;
