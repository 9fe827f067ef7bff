import type { Article } from '../../src/article/types.js';

/** A part of an article under the name that a reader of the report looks for. */
export interface Part {
  name: string;
  texts: string[];
}

/** Words with the numbers of the sources behind them. */
export interface Claim {
  words: string;
  sources: number[];
}

export function partsOf(article: Article): Part[];
export function claimsOf(text: string): Claim[];
export function sentencesOf(texts: readonly string[]): string;
