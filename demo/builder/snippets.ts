import { provider } from '../../src/article/provider.js';
import { readOptions } from '../../src/options/read-options.js';
import { articles, folderOf, renderCard } from '../../src/entries/server.js';
import { tag } from '../../src/options/tag.js';
import { fallback } from '../../src/view/fallback.js';
import { Html, html } from '../../src/view/html.js';
import { modelOf } from '../../src/view/model.js';
import {
  cardAttributes,
  cardOptions,
  cardQuery,
  frameOptions,
  scriptOf,
  type Options,
} from './options.js';
import { heightOf, minHeightOf, type Bound } from './reserve.js';

export const kinds = [
  'script',
  'pinned',
  'one-tag',
  'no-javascript',
  'iframe',
  'link',
  'html',
  'npm',
] as const;
export type Kind = (typeof kinds)[number];

/** Additions to a snippet, for stricter pages or more comfort. */
export const extras = [
  'script-without-style',
  'pinned-without-style',
  'rule',
  'behavior',
  'iframe-without-style',
  'frame-script',
] as const;
export type Extra = (typeof extras)[number];

/** The version and the hashes of the built files. */
export interface Release {
  readonly version: string;
  /** `sha384-…` of a file, by its path. */
  readonly integrityOf: (path: string) => string;
}

/** The measured heights for the chosen options. */
export interface Heights {
  readonly card: Bound;
  readonly frame: Bound;
}

const name = new Html(tag);

/**
 * Every snippet for the chosen options. Each survives Markdown: no blank line, nothing indented,
 * and the custom tag alone on its line.
 */
export function snippets(
  options: Options,
  heights: Heights,
  release: Release,
): Record<Kind | Extra, string> {
  const { host, accent } = options;
  const article = articles.find(({ lang }) => lang === options.lang) ?? articles[0];
  const { title } = article;

  const accentRule = accent && `--kic-accent:${accent}`;
  const height = minHeightOf(heights.card);
  const accentStyle = accentRule && attribute(['style', accentRule]);
  const reserved = rules('display:block', `min-height:${height}`, accentRule);

  const path = scriptOf(options.lang);
  const file = `${host}${path}`;
  const versioned = `${host}${release.version}/${path}`;
  const integrity = html` integrity="${release.integrityOf(path)}" crossorigin="anonymous"`;
  const script = (more?: Html) => html`<script async src="${file}"${more}></script>`;
  const pinned = (more?: Html) =>
    html`<script async src="${versioned}"${integrity}${more}></script>`;

  const attributes = cardAttributes(options).map(attribute);
  const model = modelOf(
    article,
    provider,
    readOptions(cardOptions(options), article, () => undefined),
  );
  const card = (more?: Html | '', ...content: string[]) =>
    lines(
      html`<${name}${attributes}${more}>`,
      fallback(model, articlePage(options)),
      ...content,
      html`</${name}>`,
    );
  /**
   * The script keeps the room for the card: the two share a cell of a grid, which is as high as the
   * higher of them. So the room goes where the script does, in an editor that removes scripts. The card
   * comes first, so that its text is there while a script without `async` loads, and lies on top. No
   * line ends between them, because WordPress would put a line break there.
   */
  const withRoom = (scriptTag: (more?: Html) => Html) =>
    lines(
      html`<div style="display:grid">`,
      [
        card(html` style="${rules('grid-area:1/1;min-width:0;min-height:100%', accentRule)}"`),
        scriptTag(html` style="display:block;grid-area:1/1;order:-1;height:${height}"`),
      ].join(''),
      html`</div>`,
    );

  // The renderer writes the tag, the content, the fallback and the closing tag, each on its line.
  const [, content = ''] = renderCard({ ...cardOptions(options), host }).split('\n');

  return {
    script: withRoom(script),
    pinned: withRoom(pinned),
    'script-without-style': lines(card(), script()),
    'pinned-without-style': lines(card(), pinned()),
    rule: lines(`${tag} {`, ...reserved.split(';').map((rule) => `  ${rule};`), '}'),
    'one-tag': lines(oneTag(options, file, accentRule)),
    // The fallback comes first: an editor that shows the code of the styles as text, such as CKEditor 5,
    // would put it behind pages of that.
    'no-javascript': card(accentStyle, content),
    behavior: lines(html`<script async src="${host}behavior-only.js"></script>`),
    iframe: lines(frame(options, title, heights.frame, frameStyle(options, heights.frame))),
    'iframe-without-style': lines(frame(options, title, heights.frame)),
    'frame-script': lines(html`<script async src="${host}embed-parent.js"></script>`),
    link: embedAddress(options),
    html: renderCard({ ...cardOptions(options), format: 'html' }),
    npm: npm(options, attributes),
  };
}

/** The address of the whole article as a page. */
function articlePage({ host, lang }: Options): string {
  return `${host}${folderOf(lang)}embed.html`;
}

/** The page for an iframe. Each language and each variant has one; the other options are its query. */
function embedAddress(options: Options): string {
  const { host, lang, variant } = options;
  const query = cardQuery(frameOptions(options));
  query.delete('lang');
  query.delete('variant');
  const folder = variant === 'article' ? '' : `${variant}/`;
  const page = `${host}${folderOf(lang)}${folder}embed.html`;
  return [page, query.toString()].filter(Boolean).join('?');
}

/** The script puts the card after itself, so there is nothing to reserve space with before it. */
function oneTag(options: Options, file: string, accentRule: string | undefined): Html {
  const data = cardAttributes(options).map(([key, value]) => attribute([`data-${key}`, value]));
  const style = accentRule && attribute(['data-style', accentRule]);
  return html`<script async src="${file}" data-card${data}${style}></script>`;
}

/** Where there is no `style`, the height is right for the column, and phones have to scroll. */
function frame(options: Options, title: string, { low }: Bound, style = ''): Html {
  return html`<iframe src="${embedAddress(options)}" title="${title}" width="100%" height="${low}"${style && attribute(['style', style])} loading="lazy" frameborder="0"></iframe>`;
}

function frameStyle({ theme }: Options, bound: Bound): string {
  return rules(
    bound.line && `height:${heightOf(bound)}`,
    // Otherwise the frame would not be transparent on a page that is dark where the card is light.
    theme === 'auto' ? undefined : `color-scheme:${theme}`,
  );
}

function npm({ lang }: Options, attributes: readonly Html[]): string {
  const module = `${tag}/${folderOf(lang)}`.replace(/\/$/, '');
  const element = html`<${name}${attributes}`.toString();
  return lines(
    `// In a terminal: npm install ${tag}`,
    `import '${module}';`,
    '// React 19, in a component',
    `${element} onkic-action={(event) => console.log(event.action)} />`,
    '// Vue 3, with isCustomElement: (tag) => tag === "kratom-info-card" in its compilerOptions',
    `${element} @kic-action="(event) => console.log(event.action)" />`,
  );
}

function attribute([key, value]: readonly [name: string, value: string]): Html {
  return html` ${new Html(key)}="${value}"`;
}

const rules = (...all: (string | undefined)[]) => all.filter(Boolean).join(';');

const lines = (...all: (string | Html)[]) => all.join('\n');
