/**
 * Says what the card says: each claim with its sources, the reading grade of each part, each source
 * with the day on which it was checked, and what is due.
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
  const cited = [];
  for (const { name, texts } of partsOf(article)) {
    const sentences = fill(sentencesOf(texts));
    // The formula is made for English.
    const grade = article.lang === 'en' && sentences && (await readingGrade(sentences, syllable));
    console.log(`## ${name}${grade ? ` (reading grade ${grade.toFixed(1)})` : ''}\n`);
    for (const { words, sources } of texts.flatMap(claimsOf)) {
      cited.push(...sources);
      console.log(`- ${fill(words)}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`);
    }
    console.log('');
  }

  console.log('## Sources\n');
  for (const { id, title, by, year, url, checked } of article.sources) {
    const times = cited.filter((number) => number === id).length;
    const when = `checked ${checked}, ${daysBetween(checked, options.today)} days ago`;
    console.log(
      `- [${id}] ${[title, by, year, url].filter(Boolean).join('. ').replaceAll('..', '.')}`,
    );
    console.log(`  ${when}; behind ${times} ${times === 1 ? 'claim' : 'claims'}`);
  }

  console.log(`\n## Due on ${options.today}\n`);
  console.log(
    due.length > 0
      ? due.map((each) => `- ${each}`).join('\n')
      : `Nothing. Sources are due after ${limits.source} days, the legal status after ${limits.legalStatus}.`,
  );
}
