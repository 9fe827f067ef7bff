/**
 * Prints the words of the card: each claim with its sources, the reading grade of each part, each source
 * with the day on which it was checked, the sources that a person has to open before a release, and
 * what is due.
 *
 *   --lang=es            another language than English
 *   --due                only what is due, as warnings where GitHub runs it
 *   --today=2027-01-31   as of another day
 */
import { parseArgs } from 'node:util';
import { syllable } from 'syllable';
import { articles, renderCard } from '../../dist/server.js';
import { daysBetween, limits, whatIsDue } from './due.js';
import { readingGrade } from './reading-grade.js';
import { claimsOf, partsOf, sentencesOf } from './texts.js';

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    due: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const due = whatIsDue(articles, options.today);

if (options.due) {
  const start = process.env.GITHUB_ACTIONS ? '::warning::' : 'Due: ';
  for (const each of due) console.log(`${start}${each}`);
} else {
  await report(articles.find(({ lang }) => lang.startsWith(options.lang)) ?? articles[0]);
}

async function report(article) {
  const { provider } = JSON.parse(renderCard({ format: 'json' }));
  const fill = (text) => text.replace(/\{(\w+)\}/g, (name, key) => provider[key] ?? name);

  console.log(`# ${article.title} (${article.lang})\n`);
  const claims = [];
  for (const { name, texts } of partsOf(article)) {
    const sentences = fill(sentencesOf(texts));
    // The formula is made for English.
    const grade = article.lang === 'en' && sentences && (await readingGrade(sentences, syllable));
    console.log(`## ${name}${grade ? ` (reading grade ${grade.toFixed(1)})` : ''}\n`);
    for (const { words, sources } of texts.flatMap(claimsOf)) {
      claims.push({ words: fill(words), sources });
      console.log(`- ${fill(words)}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`);
    }
    console.log('');
  }

  const citing = ({ id }) => claims.filter(({ sources }) => sources.includes(id));

  console.log('## Sources\n');
  for (const source of article.sources) {
    const times = citing(source).length;
    const when = `checked ${source.checked}, ${daysBetween(source.checked, options.today)} days ago`;
    console.log(`- ${reference(source)}`);
    console.log(`  ${when}; behind ${times} ${times === 1 ? 'claim' : 'claims'}`);
  }

  console.log('\n## To be opened by a person before a release\n');
  console.log('Only a person with the live page can confirm that it says what cites it.\n');
  for (const source of article.sources.filter(({ toConfirm }) => toConfirm)) {
    console.log(`- ${reference(source)}`);
    for (const { words } of citing(source)) console.log(`  - ${words}`);
  }

  console.log(`\n## Due on ${options.today}\n`);
  console.log(
    due.length > 0
      ? due.map((each) => `- ${each}`).join('\n')
      : `Nothing. Sources are due after ${limits.source} days, the legal statement after ${limits.legalStatus}.`,
  );
}

function reference({ id, title, by, year, url }) {
  return `[${id}] ${[title, by, year, url].filter(Boolean).join('. ').replaceAll('..', '.')}`;
}
