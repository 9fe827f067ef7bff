import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import figures from '../../demo/figures.json' with { type: 'json' };
import { citations } from '../../src/article/citations.ts';
import { provider } from '../../src/article/provider.ts';
import type { Article } from '../../src/article/types.ts';
import type * as Server from '../../src/entries/server.ts';
import { options, type Variant } from '../../src/options/options.ts';
import { html } from '../../src/view/html.ts';
import { articleSchema } from './article-schema.ts';

/**
 * Stands for the site of the files, and with a slash for their folder. Only whoever hosts them knows
 * either, so `host-files.mjs` writes them in. The policy names the site beside 'self', which in a
 * sandboxed frame stands for nothing at all in WebKit; an oEmbed answer needs full addresses.
 */
const site = 'https://HOST';
const host = `${site}/`;

/** A day: a site that has embedded the card asks again after that. */
const oEmbedSeconds = 86_400;

/** A language and a variant, which have a page and an oEmbed answer in a folder of their own. */
interface Frame {
  readonly article: Article;
  readonly variant: Variant;
  /** Ends in a slash, unless it is the folder of all files. */
  readonly folder: string;
}

/** The article's page stands at the top, because it is the one without a choice. */
function framesOf({ articles, folderOf }: typeof Server): readonly Frame[] {
  return articles.flatMap((article) =>
    options.variant.choices.map((variant) => ({
      article,
      variant,
      folder: `${folderOf(article.lang)}${variant === 'article' ? '' : `${variant}/`}`,
    })),
  );
}

/**
 * The page for an iframe: prerendered, so that it can be read without JavaScript. The description and
 * the `og:` lines are for sites that turn a link to the page into a preview: https://ogp.me
 */
function embedPage(server: typeof Server, frame: Frame, styleHash: string): string {
  const { article, variant, folder } = frame;
  const { lang, title, shortAnswer } = article;
  const top = folder.replace(/\w+/g, '..');
  const ofLanguage = variant === 'article' ? '' : '../';
  const description = shortAnswer.join(' ').replace(citations, '');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${site}; style-src 'self' ${site} '${styleHash}'; connect-src 'self' ${site}; form-action 'self' ${site}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${html`${title}`}</title>
${html`<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:url" content="${host}${folder}embed.html">
<meta property="og:site_name" content="${provider.name}">`}
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${host}${folder}oembed.json" title="${html`${title}`}">
<link rel="stylesheet" href="${top}embed.css">
<script src="${top}embed.js"></script>
<script defer src="${ofLanguage}kratom-info-card.js"></script>
</head>
<body>
<main>
${server.renderCard({ lang, variant, host: top, headingLevel: 1 })}
</main>
</body>
</html>
`;
}

/**
 * A card takes no visibility from around it, so it is its part that is hidden. And the frame gets the
 * height of its page, which has to be known at once and not as it is scrolled.
 */
const embedStyles = `body{margin:0}[data-kic-pending] kratom-info-card:not(:defined)::part(card){visibility:hidden}::part(article),::part(boxes),::part(section){content-visibility:visible}
`;

/** https://oembed.com, with the height that the card has at the width of WordPress and its like. */
function oEmbed({ article, variant, folder }: Frame): object {
  const { width, heights } = figures.oEmbed;
  const { title } = article;
  const height = heights[variant];
  const address = `${host}${folder}embed.html`;
  const style = 'max-width:100%';
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: host,
    cache_age: oEmbedSeconds,
    html: html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" style="${style}" frameborder="0" loading="lazy"></iframe>`.toString(),
    width,
    height,
  };
}

/** The stylesheet that every prerendered card brings along. */
function inlineStyles({ renderCard }: typeof Server): string {
  const [, styles] = /<style>(.*?)<\/style>/s.exec(renderCard()) ?? [];
  if (styles === undefined) throw new Error('The prerendered card has no stylesheet.');
  return styles;
}

function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** `sha384-…` of every file that a page may load with an `integrity` attribute. */
async function integrity(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /^(?!modules).*\.(js|css)$/.test(name))
    .sort();
  const hashes = names.map(
    async (name) => [name, hashOf(await readFile(join(folder, name)))] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}

/** Writes what a partner can host beside the scripts, with the renderer that was just built. */
export async function writeStaticFiles(folder: string, version: string): Promise<void> {
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const server: typeof Server = await import(pathToFileURL(resolve(folder, 'server.js')).href);

  const style = hashOf(inlineStyles(server));
  await write('embed.css', embedStyles);
  for (const article of server.articles) {
    const { lang } = article;
    const own = server.folderOf(lang);
    await write(`${own}article.json`, `${server.renderCard({ format: 'json', lang })}\n`);
  }
  for (const frame of framesOf(server)) {
    await mkdir(join(folder, frame.folder), { recursive: true });
    await write(`${frame.folder}embed.html`, embedPage(server, frame, style));
    await write(`${frame.folder}oembed.json`, json(oEmbed(frame)));
  }
  await copyFile('tools/build/host-files.mjs', join(folder, 'host-files.mjs'));
  await write('article.schema.json', json(articleSchema()));
  await write('integrity.json', json({ version, style, files: await integrity(folder) }));
}
