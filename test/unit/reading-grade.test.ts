import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { exempt, highestGrade, readingGrade } from '../../tools/content/reading-grade.js';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { citations } from '../../src/article/citations.js';
import type { Block, Text } from '../../src/article/types.js';
import { fill } from '../../src/view/fill.js';
import { textsOf } from './helpers/bundled.js';

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
  byline: [`${fill(en.labels.by, { author: en.byline })}.`, en.aboutAuthor],
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

function gradeOf(text: string): Promise<number> {
  return readingGrade(withProvider(text), (words) =>
    executeServerCommand<number, string>('count-syllables', words),
  );
}
