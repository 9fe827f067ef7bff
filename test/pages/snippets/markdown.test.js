import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { htmlKinds, openBuilder } from '../../support/builder.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const { browser } = await setStage();
const builder = await openBuilder(browser);

const renderers = {
  'markdown-it': (text) => new MarkdownIt({ html: true }).render(text),
  // As many sites set it up: it turns addresses into links, and quotation marks into curly ones.
  'markdown-it with typographer and linkify': (text) =>
    new MarkdownIt({ html: true, linkify: true, typographer: true }).render(text),
  marked: (text) => marked.parse(text, { async: false }),
  'marked with line breaks': (text) => marked.parse(text, { async: false, breaks: true }),
};

const choices = {
  ...Object.fromEntries(variants.map((variant) => [`the ${variant}`, { variant }])),
  'every choice at once': {
    variant: 'compact',
    sections: 'symptoms risk',
    theme: 'dark',
    'heading-level': '4',
    accent: '#7a1f5c',
    'treatment-url': 'https://clinic.example/_a_*b*`c`/?d=1&e=[f](g)&sections=2',
    host: 'https://host.example/_cards_/',
  },
};

suite('In a Markdown file', () => {
  for (const [what, chosen] of Object.entries(choices)) {
    for (const kind of [
      ...htmlKinds,
      'script-without-style',
      'iframe-without-style',
      'behavior',
      'frame-script',
    ]) {
      test(`the ${kind} snippet of ${what} stays as it is`, async () => {
        const snippet = (await builder.snippets(chosen))[kind];
        for (const [name, render] of Object.entries(renderers)) {
          const rendered = render(`Text above.\n\n${snippet}\n\nText below.\n`);
          const [above, below] = ['<p>Text above.</p>\n', '<p>Text below.</p>\n'];
          assert.ok(rendered.startsWith(above) && rendered.endsWith(below), `${name}: ${rendered}`);
          const between = rendered.slice(above.length, -below.length).trim();
          assert.equal(between, snippet.trim(), name);
        }
      });
    }
  }
});
