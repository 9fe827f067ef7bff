import { citations } from '../../src/article/citations.ts';
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

/** A text in pieces, each up to the citation that supports it. The rest has none. */
function claimsIn(text: string, otherwise: readonly number[] = []): Claim[] {
  const pieces = text.split(citations);
  const claims = pieces
    .filter((_, index) => index % 2 === 0)
    .map((words, index) => ({
      text: words.trim(),
      sources: pieces[index * 2 + 1]?.split(', ').map(Number) ?? otherwise,
    }));
  return claims.filter((claim) => claim.text);
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
