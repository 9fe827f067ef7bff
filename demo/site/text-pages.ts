import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt, { type RendererRule, type Token } from 'markdown-it';
import type { Plugin } from 'vite';
import { Html, html } from '../../src/view/html.ts';
import { pasteTargets } from './paste-targets.ts';

const demo = new URL('../', import.meta.url);

/** Pages that are written in Markdown, so that they can be read in the repository as well. */
export const textPages = readdirSync(demo)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', '.html'));

/** The id that GitHub gives a heading, so that a link to it works in both places. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The words of a token, without their markup. */
const wordsOf = (token: Token | undefined) =>
  (token?.children ?? []).map(({ content }) => content).join('');

/** The text of a page: its title, its first paragraph, and the rest in sections. */
function read(source: string) {
  const markdown = new MarkdownIt({ typographer: true });
  const headings: string[] = [];
  let isLink = true;

  const rules: Record<string, RendererRule> = {
    heading_open(tokens, index) {
      const tag = new Html(tokens[index]?.tag ?? '');
      const words = wordsOf(tokens[index + 1]);
      const heading = html`<${tag} id="${idOf(words)}">`.toString();
      if (tokens[index]?.tag !== 'h2') return heading;
      const end = headings.length > 0 ? '</section>\n' : '';
      headings.push(words);
      return `${end}${html`<section aria-labelledby="${idOf(words)}">`.toString()}\n${heading}`;
    },
    link_open(tokens, index, options, _, renderer) {
      const href = String(tokens[index]?.attrGet('href'));
      tokens[index]?.attrSet('href', href.replace(/^([\w-]+)\.md/, '$1.html'));
      // A file of the repository is not on the site. Its name stays.
      isLink = !href.startsWith('../');
      return isLink ? renderer.renderToken(tokens, index, options) : '';
    },
    link_close: () => (isLink ? '</a>' : ''),
    // A wide table scrolls in a box of its own, also with the keyboard.
    table_open: () =>
      html`<div class="scroll" tabindex="0" role="group" aria-label="Table: ${headings.at(-1)}"><table>`.toString(),
    table_close: () => '</table></div>\n',
    th_open: () => '<th scope="col">',
  };
  Object.assign(markdown.renderer.rules, rules);

  const tokens = markdown.parse(source, {});
  // A heading and a paragraph: each is its start, its words and its end.
  const [, title, , , lead] = tokens;
  const show = (some: Token[]) => new Html(markdown.renderer.render(some, markdown.options, {}));
  return {
    title: wordsOf(title),
    description: wordsOf(lead),
    lead: show(lead ? [lead] : []),
    sections: html`${show(tokens.slice(6))}</section>`,
    headings,
  };
}

/** The whole page for a file in Markdown. */
function pageOf(file: string): string {
  const written = readFileSync(new URL(file.replace('.html', '.md'), demo), 'utf8');
  const source = written.replace('<!-- paste-targets -->', pasteTargets);
  const { title, description, lead, sections, headings } = read(source);
  const contents = headings.map((words, index) => {
    const link = html`<a href="#${idOf(words)}">${words}</a>`;
    return index === 0 ? link : html` · ${link}`;
  });
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · kratom-info-card</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="site.css" />
  </head>
  <body>
    <header>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <p>${contents}</p>
    </header>
    <main class="prose">
${sections}
    </main>
  </body>
</html>
`.toString();
}

/** Serves and builds the pages that are written in Markdown. */
export function markdownPages(): Plugin {
  const named = (id: string) => textPages.find((file) => id.endsWith(`/${file}`));
  return {
    name: 'markdown-pages',
    resolveId: (id) => (named(id) ? id : undefined),
    load(id) {
      const file = named(id);
      return file && pageOf(file);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        const file = named(address.replace(/[?#].*/, ''));
        if (!file) {
          next();
          return;
        }
        server.transformIndexHtml(address, pageOf(file)).then((page) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
  };
}
