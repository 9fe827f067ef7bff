import { assertArticle, assertProvider } from '../article/check.js';
import * as all from '../article/all.js';
import { folderOf } from '../article/folders.js';
import { pickArticle } from '../article/languages.js';
import { provider as bundledProvider } from '../article/provider.js';
import type { Article, Provider } from '../article/types.js';
import { modelOf, type CardOptions } from '../options/attributes.js';
import { inlineStyles } from '../styles/inline.js';
import { tag } from '../options/tag.js';
import { card } from '../view/card.js';
import { fallback } from '../view/fallback.js';
import { Html, html } from '../view/html.js';

export { folderOf };

const { en } = all;

/** The bundled articles, the original first. */
export const articles: readonly Article[] = [
  en,
  ...Object.values(all).filter((each) => each !== en),
];

export interface RenderOptions extends CardOptions {
  /**
   * `declarative-shadow-dom` (default): the element with its content, for a page without
   * JavaScript. `html`: plain HTML without styles, which a sanitiser lets pass. `json`: the words.
   */
  readonly format?: 'declarative-shadow-dom' | 'html' | 'json';
  /** Language tag; English by default. */
  readonly lang?: string;
  /** Address of the folder with the card's files, ending in a slash; the page's own by default. */
  readonly host?: string;
  /** Replaces the bundled text. Throws when it has a mistake. */
  readonly article?: Article;
  /** Replaces the provider's details. Throws when they have a mistake. */
  readonly provider?: Provider;
}

/** Renders a card to a string, in Node or in a browser. A bad option gives a warning, as in a page. */
export function renderCard({
  format,
  lang = '',
  host = '',
  ...options
}: RenderOptions = {}): string {
  const { provider = bundledProvider, article = pickArticle(articles, lang) ?? en } = options;
  if (provider !== bundledProvider) assertProvider(provider);
  if (!articles.includes(article)) assertArticle(article);
  if (format === 'json') return JSON.stringify({ article, provider }, null, 2);

  const model = modelOf(article, provider, options, (message) => {
    console.warn(`<${tag}>: ${message}`);
  });
  if (format === 'html') return plain(card(model));

  const attributes = [
    attribute('variant', model.variant, 'article'),
    attribute('sections', model.sections?.join(' ')),
    attribute('heading-level', model.headingLevel, 2),
    attribute('theme', model.theme, 'auto'),
    attribute('treatment-url', model.treatmentUrl),
    attribute('contact-endpoint', model.contactEndpoint),
    attribute('lang', lang),
  ];
  const name = new Html(tag);
  // Apart from the template below, because lit-analyzer does not know the attribute.
  const shadowRoot = new Html('<template shadowrootmode="open">');
  const stylesheet = html`<style>${new Html(inlineStyles)}</style>`;
  // Lines, because Markdown takes a custom tag for HTML only where it fills a line.
  return [
    html`<${name}${attributes}>`,
    html`${shadowRoot}${stylesheet}${card(model)}</template>`,
    fallback(model, `${host}${folderOf(article.lang)}embed.html`),
    html`</${name}>`,
  ].join('\n');
}

/** An attribute with its space, unless it would only say the default. */
function attribute(name: string, value: string | number = '', standard: string | number = '') {
  return value !== standard && html` ${new Html(name)}="${value}"`;
}

/**
 * The same markup with ordinary attributes only. Values are escaped, so a quotation mark always ends
 * one, and no text can look like an attribute.
 */
function plain(markup: Html): string {
  return markup
    .toString()
    .replace(/<slot [^>]*><\/slot>/g, '')
    .replace(/ (part|tabindex|target|aria-labelledby|data-kic-\w+)="[^"]*"/g, '');
}
