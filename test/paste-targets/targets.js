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
    const { document } = new JSDOM(post).window;
    // A browser has made a shadow root of it by then, which Readability does not read.
    document.querySelector('template')?.remove();
    return new Readability(document).parse().content;
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
  const { document } = new JSDOM(markup).window;
  const { body } = document;
  // React puts scripts into the head.
  const script = document.querySelector('script[src]');
  const card = body.querySelector('kratom-info-card');
  if (script && (card || 'card' in script.dataset)) return 'the card';
  const shadow = card?.querySelector('template[shadowrootmode]');
  if (shadow) return shadow.content.textContent ? 'the card' : 'nothing';
  if (body.querySelector('iframe[src]')) return 'the card in its frame';

  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
  const text = body.textContent.replace(/\s+/g, '');
  const has = (words) => words.every((each) => text.includes(each.replace(/\s+/g, '')));
  const links = markup.includes(phone) ? '' : ', without links';
  // What stands in the styles, as text.
  const code = text.includes('{--_accent:') ? ', then code' : '';
  if (has(all)) return `all words${links}${code}`;
  if (has(fallback)) return `the fallback${links}${code}`;
  return markup.includes('&lt;') ? 'code' : 'nothing';
}
