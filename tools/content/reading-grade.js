import { fleschKincaid } from 'flesch-kincaid';

/** The highest grade that a text may have. */
export const highestGrade = 8;

/**
 * Names that nobody can shorten. Each counts as one easy word, so that a grade tells how the
 * sentences around the name read.
 */
export const exempt = {
  '7-hydroxymitragynine': 'the substance that the article is about',
  '7-OH': 'its short name: four spoken syllables that every reader of the article knows',
  'mitragynine pseudoindoxyl': 'a compound that the legal statement names',
  mitragynine: 'the main alkaloid of the leaf, set against 7-OH',
  'mu-opioid': 'the kind of receptor',
  'Food and Drug Administration': 'the name of an agency',
  'Drug Enforcement Administration': 'the name of an agency',
  'Massachusetts Center for Addiction': 'the name of the clinic',
};

/**
 * The grade by Flesch and Kincaid, which is made for English. `countSyllables` may count elsewhere.
 */
export async function readingGrade(text, countSyllables) {
  let plain = text;
  for (const term of Object.keys(exempt)) plain = plain.replaceAll(term, 'name');
  // The points of an abbreviation end no sentence.
  plain = plain.replace(/\b(?:[A-Z]\.)+/g, (letters) => letters.replaceAll('.', ''));

  const words = plain.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
  return fleschKincaid({
    sentence: plain.split(/[.?!](?:\s|$)/).filter((each) => /\p{L}/u.test(each)).length,
    word: words.length,
    syllable: await countSyllables(words.join(' ')),
  });
}
