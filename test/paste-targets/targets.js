import { fileURLToPath } from 'node:url';
import { evaluate } from '@mdx-js/mdx';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { build } from 'vite';

const { window } = new JSDOM('');
const { sanitize } = createDOMPurify(window);

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** Each takes what is pasted, and gives what the page gets of it. All have their own settings. */
export const targets = {
  DOMPurify: (markup) => sanitize(markup),
  'sanitize-html': (markup) => sanitizeHtml(markup),
  'rehype-sanitize': async (markup) => String(await rehype.process(markup)),

  async 'MDX and React'(markup) {
    const { default: Post } = await evaluate(`# A post\n\n${markup}\n`, runtime);
    return renderToString(createElement(Post));
  },

  Readability(markup) {
    const text = '<p>A paragraph of the post itself, long enough to be one of an article.</p>';
    const post = `<body><article><h1>A post</h1>${text.repeat(9)}${markup}${text.repeat(9)}</article></body>`;
    return new Readability(new JSDOM(post).window.document).parse().content;
  },
};

/** The script that makes the editors of editors.js available in a page. */
export async function editorScript() {
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'editors.js', name: 'pasteTargets', formats: ['iife'] },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then((results) => results[0]);
  return output.find(({ type }) => type === 'chunk').code;
}

/** What readers get of what was kept: the card, a frame, all words, the fallback or nothing. */
export function kept(markup, { all, fallback, phone }) {
  const has = (words) => {
    const { body } = new JSDOM(markup).window.document;
    for (const script of body.querySelectorAll('script, style, template')) script.remove();
    const text = body.textContent.replace(/\s+/g, '');
    return words.every((each) => text.includes(each.replace(/\s+/g, '')));
  };
  if (/<kratom-info-card/.test(markup) && /<script[^>]* src=/.test(markup)) return 'the card';
  if (/<iframe[^>]* src=/.test(markup)) return 'the card in its frame';
  const links = markup.includes(phone) ? '' : ', without links';
  if (has(all)) return `all words${links}`;
  if (has(fallback)) return `the fallback${links}`;
  return markup.includes('&lt;') ? 'code' : 'nothing';
}
