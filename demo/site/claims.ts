import { claimsOf } from '../../tools/content/texts.js';
import type { Article, Block, List } from '../../src/article/types.ts';

/** Some words, and the numbers of the sources that support them. */
export interface Claim {
  readonly text: string;
  readonly sources: readonly number[];
  /** Day on which it was true, where that may change. */
  readonly asOf?: string | undefined;
}

/** Claims that stand together. */
export interface Topic {
  readonly id: string;
  readonly heading: string;
  readonly claims: readonly Claim[];
}

/** The claims in a text. Those without a source of their own may have one from elsewhere. */
function claimsIn(text: string, otherwise: readonly number[] = []): Claim[] {
  const claims: { words: string; sources: number[] }[] = claimsOf(text);
  return claims.map(({ words, sources }) => ({
    text: words,
    sources: sources.length > 0 ? sources : otherwise,
  }));
}

/** The items of a list are claims, with the sources that the words before them name for all. */
function claimsInList({ text, items }: List): Claim[] {
  const forAll = claimsIn(text).flatMap(({ sources }) => sources);
  return items.flatMap((item) => claimsIn(item, forAll));
}

function claimsInBlock(block: Block): Claim[] {
  if (typeof block === 'string') return claimsIn(block);
  if ('items' in block) return claimsInList(block);
  return claimsIn(block.text).map((claim) => ({ ...claim, asOf: block.asOf }));
}

/** Everything that an article says, in its order. The provider's message is no part of it. */
export function topicsOf(article: Article): Topic[] {
  const { labels, emergency, sections } = article;
  const texts = (all: readonly string[]) => all.flatMap((text) => claimsIn(text));
  return [
    { id: 'short-answer', heading: labels.shortAnswer, claims: texts(article.shortAnswer) },
    { id: 'emergency', heading: labels.emergency, claims: texts(emergency.text) },
    { id: 'opening', heading: article.title, claims: texts(article.opening) },
    ...sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      claims: blocks.flatMap(claimsInBlock),
    })),
  ];
}
