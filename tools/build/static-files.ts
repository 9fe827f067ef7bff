import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { provider } from '../../src/article/provider.ts';
import type { Article } from '../../src/article/types.ts';
import type * as Server from '../../src/entries/server.ts';
import { html } from '../../src/view/html.ts';
import { articleSchema } from './article-schema.ts';

/**
 * Stands for the site of the files, and with a slash for their folder. Only whoever hosts them knows
 * either, so `host-files.mjs` writes them in. The policy names the site beside 'self', which in a
 * sandboxed frame stands for nothing at all in WebKit; an oEmbed answer needs full addresses.
 */
const site = 'https://HOST';
const host = `${site}/`;

/** Room for the whole card at the width that WordPress and its like give it. */
const oEmbedSize = { width: 600, height: 1000 };

/** The page for an iframe: prerendered, so that it can be read without JavaScript. */
function embedPage(server: typeof Server, { lang, title }: Article, styleHash: string): string {
  const folder = server.folderOf(lang);
  const top = folder.replace(/\w+/, '..');
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
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${host}${folder}oembed.json" title="${html`${title}`}">
<link rel="stylesheet" href="${top}embed.css">
<script src="${top}embed.js"></script>
<script defer src="kratom-info-card.js"></script>
</head>
<body>
<main>
${server.renderCard({ lang, host: top, headingLevel: 1 })}
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

function oEmbed({ folderOf }: typeof Server, { lang, title }: Article): object {
  const { width, height } = oEmbedSize;
  const address = `${host}${folderOf(lang)}embed.html`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    html: html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`.toString(),
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
    await write(`${own}embed.html`, embedPage(server, article, style));
    await write(`${own}oembed.json`, json(oEmbed(server, article)));
    await write(`${own}article.json`, `${server.renderCard({ format: 'json', lang })}\n`);
  }
  await copyFile('tools/build/host-files.mjs', join(folder, 'host-files.mjs'));
  await write('article.schema.json', json(articleSchema()));
  await write('integrity.json', json({ version, style, files: await integrity(folder) }));
}
