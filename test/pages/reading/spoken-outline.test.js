import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { articleIn, languages, openCardPage, show } from '../../support/card-page.js';
import { spokenOutline } from '../../support/spoken-outline.js';
import { setStage } from '../../support/stage.js';
import { claimsIn, variants } from '../../support/words.js';

const stage = await setStage();
const folder = new URL('spoken-outline/', import.meta.url);

async function outlineOf({ lang, ...shown }) {
  const page = await openCardPage(stage, { lang, parts: ['treatment-url'] });
  await show(page, shown);
  const outline = await spokenOutline(page);
  await page.close();
  return outline;
}

/** The first line in which two texts differ, and what to do about it. */
function difference(name, recorded, spoken) {
  const [before, now] = [recorded, spoken].map((text) => text.split('\n'));
  const at = now.findIndex((line, index) => line !== before[index]);
  return `What a screen reader says is no longer what ${name} says, from line ${at + 1} on:
- ${before[at]?.trim()}
+ ${now[at]?.trim()}
WRITE_OUTLINE=1 npm run test:pages writes it anew. Read all of it with “git diff”, and commit it if it is what a listener should hear.`;
}

suite('A screen reader is told', () => {
  for (const variant of variants) {
    test(`what spoken-outline/${variant}.txt says about the ${variant}`, async () => {
      const file = new URL(`${variant}.txt`, folder);
      const spoken = await outlineOf({ variant, isOpen: false });
      if (process.env.WRITE_OUTLINE) {
        await mkdir(folder, { recursive: true });
        await writeFile(file, spoken);
      }
      const recorded = await readFile(file, 'utf8');
      assert.ok(spoken === recorded, difference(`${variant}.txt`, recorded, spoken));
    });
  }

  for (const lang of languages) {
    const article = articleIn(lang);
    const lines = (outline) => outline.split('\n').map((line) => line.trim());

    test(`in ${lang} that the card is a region with its title, in every variant`, async () => {
      for (const variant of variants) {
        const said = lines(await outlineOf({ lang, variant }));
        assert.equal(said.filter((line) => line === `region: ${article.title}`).length, 1);
        assert.ok(said.includes(`heading, level 2: ${article.title}`));
      }
    });

    test(`in ${lang} that a citation is a source, never only its number`, async () => {
      const outline = await outlineOf({ lang, variant: 'article' });
      const source = article.labels.source.replace('{number}', '\\d+');
      const citations = outline.match(new RegExp(` \\[${source}\\]`, 'g'));
      assert.ok(citations.length > article.sources.length);
      assert.doesNotMatch(outline, /\[\W*\d+\W*\]/);
    });

    test(`in ${lang} how long each list is`, async () => {
      const said = lines(await outlineOf({ lang, variant: 'article' }));
      const lists = article.sections.flatMap(({ blocks }) => blocks).filter(({ items }) => items);
      assert.ok(lists.length > 1);
      for (const { text, items } of lists) {
        const [words] = claimsIn(text);
        const at = said.findIndex((line) => line.startsWith(`paragraph: ${words}`));
        assert.equal(said[at + 1], `list, ${items.length} items: ${words}`);
      }
      for (const { length } of [article.helpLines, article.sources]) {
        assert.ok(said.includes(`list, ${length} items`));
      }
    });
  }
});
