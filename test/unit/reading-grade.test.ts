import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { fleschKincaid } from 'flesch-kincaid';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { citations } from '../../src/article/citations.js';
import type { Block, Text } from '../../src/article/types.js';
import { fill } from '../../src/view/fill.js';
import { textsOf } from './helpers/bundled.js';

const highestGrade = 8;

/**
 * Names that nobody can shorten. Each counts as one easy word, so that a grade tells how the
 * sentences around the name read.
 */
const exempt: Record<string, string> = {
  '7-hydroxymitragynine': 'the substance that the article is about',
  '7-OH': 'its short name: four spoken syllables that every reader of the article knows',
  mitragynine: 'the main alkaloid of the leaf, set against 7-OH',
  'mu-opioid': 'the kind of receptor',
  'Food and Drug Administration': 'the name of an agency',
  'Drug Enforcement Administration': 'the name of an agency',
  'Massachusetts Center for Addiction': 'the name of the clinic',
};

const texts: Record<string, readonly string[]> = {
  title: [en.title],
  'short answer': en.shortAnswer.map(wordsOf),
  'emergency notice': en.emergency.text.map(wordsOf),
  opening: en.opening.map(wordsOf),
  ...Object.fromEntries(
    en.sections.map(({ id, blocks }) => [`section ${id}`, blocks.flatMap(runningText)]),
  ),
  ...Object.fromEntries(en.helpLines.map(({ name, text }) => [`help line ${name}`, [text]])),
  "provider's message": [en.providerMessage.heading, ...en.providerMessage.text.map(wordsOf)],
  disclaimer: [en.disclaimer],
  'about the author': [en.aboutAuthor],
};

describe('the reading grade', () => {
  for (const [name, sentences] of Object.entries(texts)) {
    it(`of the ${name} is ${highestGrade} at most`, async () => {
      const grade = await gradeOf(sentences.join(' '));

      expect(grade, `grade of the ${name}`).to.be.at.most(highestGrade);
    });
  }

  it('tells an easy text from a hard one', async () => {
    expect(await gradeOf('The cat sat on the mat. It was a warm day.')).to.be.below(2);
    expect(
      await gradeOf('Pharmacological characterization necessitates comprehensive investigation.'),
    ).to.be.above(highestGrade);
  });

  it('exempts only names that the article has', () => {
    const everything = Object.values(texts).flat().map(withProvider).join(' ');
    const unused = Object.keys(exempt).filter((name) => !everything.includes(name));

    expect(unused).to.deep.equal([]);
  });
});

function wordsOf(text: Text): string {
  return text.replace(citations, '');
}

/**
 * The sentences of a block. Headings, and list items that are no sentences, are left out: they
 * would count as very short sentences and hide a long one.
 */
function runningText(block: Block): string[] {
  return textsOf(block)
    .map(wordsOf)
    .filter((words) => /[.?!]$/.test(words));
}

function withProvider(text: string): string {
  const { name, shortName, phone } = provider;
  return fill(text, { name, shortName, phone });
}

async function gradeOf(text: string): Promise<number> {
  let plain = withProvider(text);
  for (const term of Object.keys(exempt)) plain = plain.replaceAll(term, 'name');
  // The points of an abbreviation end no sentence.
  plain = plain.replace(/\b(?:[A-Z]\.)+/g, (letters) => letters.replaceAll('.', ''));

  const words = plain.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
  return fleschKincaid({
    sentence: plain.split(/[.?!](?:\s|$)/).filter((each) => /\p{L}/u.test(each)).length,
    word: words.length,
    syllable: await executeServerCommand<number, string>('count-syllables', words.join(' ')),
  });
}
