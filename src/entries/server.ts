import { assertArticle, assertProvider } from '../article/check.js';
import * as all from '../article/all.js';
import { folderOf } from '../article/folders.js';
import { pickArticle } from '../article/languages.js';
import { plainCopy } from '../article/plain-copy.js';
import { provider as bundledProvider } from '../article/provider.js';
import type { Article, Provider } from '../article/types.js';
import { attributesFor } from '../options/attributes.js';
import type { CardOptions } from '../options/options.js';
import { readOptions, textOf } from '../options/read-options.js';
import { tag } from '../options/tag.js';
import { inlineStyles } from '../styles/inline.js';
import { card } from '../view/card.js';
import { fallback } from '../view/fallback.js';
import { Html, html } from '../view/html.js';
import { modelOf } from '../view/model.js';
import { plainHtml } from '../view/plain-html.js';

export { folderOf };

const { en } = all;

/** The bundled articles, the original first. */
export const articles: readonly [Article, ...Article[]] = [
  en,
  ...Object.values(all).filter((each) => each !== en),
];

export interface RenderOptions extends CardOptions {
  /**
   * `declarative-shadow-dom` (default): the element with its content, for a page without
   * JavaScript. `html`: plain HTML without styles, which a sanitizer lets pass. `json`: the words.
   */
  readonly format?: 'declarative-shadow-dom' | 'html' | 'json' | undefined;
  /** Address of the folder with the card's files, ending in a slash; the page's own by default. */
  readonly host?: string | undefined;
  /** Replaces the bundled text. Throws when it has a mistake. */
  readonly article?: Article | undefined;
  /** Replaces the provider's details. Throws when they have a mistake. */
  readonly provider?: Provider | undefined;
}

function warn(message: string): void {
  console.warn(`<${tag}>: ${message}`);
}

/** Renders a card to a string, in Node or in a browser. A bad option gives a warning, as in a page. */
export function renderCard({ format, ...options }: RenderOptions = {}): string {
  const provider = providerFor(options);
  const article = articleFor(options);
  if (format === 'json') return JSON.stringify({ article, provider }, null, 2);

  const values = readOptions(options, article, warn);
  const model = modelOf(article, provider, values);
  if (format === 'html') return plainHtml(model).toString();

  const attributes = attributesFor(values).map(
    ([name, value]) => html` ${new Html(name)}="${value}"`,
  );
  const name = new Html(tag);
  const shadowRoot = new Html('<template shadowrootmode="open">');
  const stylesheet = html`<style>${new Html(inlineStyles)}</style>`;
  const host = hostIn(options);
  // Lines, because Markdown takes a custom tag for HTML only where it fills a line.
  return [
    html`<${name}${attributes}>`,
    html`${shadowRoot}${stylesheet}${card(model)}</template>`,
    fallback(model, `${host}${folderOf(article.lang)}embed.html`),
    html`</${name}>`,
  ].join('\n');
}

function articleFor({ article, lang }: RenderOptions): Article {
  if (article === undefined) return pickArticle(articles, textOf(lang)) ?? en;
  if (articles.includes(article)) return article;
  const copy = plainCopy(article);
  assertArticle(copy);
  return copy;
}

function providerFor({ provider = bundledProvider }: RenderOptions): Provider {
  const copy = plainCopy(provider);
  assertProvider(copy);
  return copy;
}

/** The address of the folder. Without one that can be used, addresses are relative to the page. */
function hostIn({ host }: RenderOptions): string {
  const text = textOf(host);
  // A scheme other than http(s), such as `javascript:`, could run code.
  if (!/^(?!https?:)[a-z][a-z\d+.-]*:|\s/i.test(text)) return text;
  warn(`host="${text}" cannot be used. Allowed: an http://, https:// or relative address.`);
  return '';
}
