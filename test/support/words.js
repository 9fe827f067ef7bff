import { readFile } from 'node:fs/promises';
import { dist } from './host.js';

/** The words that every form of the card has to agree with. */
export const { article, provider } = JSON.parse(
  await readFile(new URL('article.json', dist), 'utf8'),
);

export const variants = ['article', 'compact', 'banner'];

/** Words of the article with the provider's details filled in. */
export function say(words, values = {}) {
  const known = { ...provider, ...values };
  return words.replace(/\{(\w+)\}/g, (placeholder, key) => known[key] ?? placeholder);
}

/** One line, whatever the white space. */
export const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The pieces of a text between the numbers of its sources. */
export const claimsIn = (text) =>
  text
    .split(/ \[[\d, ]+\]/)
    .map(oneLine)
    .filter(Boolean);

const shortAnswer = article.shortAnswer.flatMap(claimsIn).map((claim) => say(claim));

const symptoms = article.sections
  .find(({ id }) => id === 'symptoms')
  .blocks.flatMap(({ items = [] }) => items.flatMap(claimsIn).map((claim) => say(claim)));

/** Sentences that every reader of a card has to see. */
export const mainWords = {
  article: [article.title, ...shortAnswer, ...symptoms, provider.phone],
  compact: [article.title, ...shortAnswer, ...symptoms, provider.phone],
  banner: [article.title, shortAnswer[0], provider.phone],
  /** Until the script arrives, or when it never does. */
  fallback: [
    article.title,
    ...shortAnswer,
    ...article.emergency.text.flatMap(claimsIn),
    'Call 988',
    'Call 1-800-662-4357',
    article.labels.advertisement,
    provider.phone,
  ],
};

/** The same without the numbers of the sources, which stand between sentences. */
export const withoutCitations = (text) => oneLine(text.replace(/\s*\[cited\]/g, ''));
