import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { languages } from '../../support/card-page.js';
import { dist } from '../../support/host.js';
import { frameValidator, mistakesIn } from '../../support/valid-html.js';
import { variants } from '../../support/words.js';

const { renderCard } = await import(new URL('server.js', dist));

/** What a page can ask for beside the article. */
const extras = {
  treatmentUrl: 'https://clinic.example/treatment',
  contactEndpoint: 'https://clinic.example/requests',
};

const levels = [1, 2, 3, 4, 5, 6];

/** A page without mistakes, with a card under the headings that its level asks for. */
function pageAround(card, { lang, headingLevel }) {
  const above = levels.filter((level) => level < headingLevel);
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>A page</title>
</head>
<body>
<main>
${above.map((level) => `<h${level}>Level ${level}</h${level}>`).join('\n')}
${card}
</main>
</body>
</html>
`;
}

suite('There is no mistake in the HTML', () => {
  for (const format of ['html', 'declarative-shadow-dom']) {
    for (const lang of languages) {
      test(`of any card in ${lang} that a server renders as ${format}`, async () => {
        for (const variant of variants) {
          for (const headingLevel of levels) {
            const options = { format, lang, variant, headingLevel };
            const card = renderCard({ ...options, ...extras });
            assert.ok(card.length > 1000);
            const mistakes = await mistakesIn(pageAround(card, options));
            assert.deepEqual(mistakes, [], `${variant}, heading level ${headingLevel}`);
          }
        }
      });
    }
  }

  test('of the pages for an iframe', async () => {
    const files = await readdir(dist, { recursive: true });
    const pages = files.filter((name) => name.endsWith('embed.html'));
    assert.equal(pages.length, languages.length * variants.length);
    for (const name of pages) {
      const page = await readFile(new URL(name, dist), 'utf8');
      assert.deepEqual(await mistakesIn(page, frameValidator), [], name);
    }
  });
});
