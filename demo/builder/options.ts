import { isEndpoint, isWebAddress } from '../../src/article/web-address.js';
import { attributeOf, attributesFor } from '../../src/options/attributes.js';
import { wordsIn } from '../../src/options/kinds.js';
import { optionList, type OptionValues } from '../../src/options/options.js';
import { readOptions as readCardOptions } from '../../src/options/read-options.js';
import { articles, folderOf } from '../../src/entries/server.js';
import { tag } from '../../src/options/tag.js';

/** Widths in which the preview can be seen, in CSS pixels, with a usual height. */
export const screens = {
  phone: { width: 375, height: 667 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Screen = keyof typeof screens;

export const pages = ['light', 'dark'] as const;
export type Page = (typeof pages)[number];

/** Everything that a visitor can choose: the options of the card, and more. Each can be used. */
export interface Options extends OptionValues {
  /** `#rrggbb`; undefined for the card's own color. */
  readonly accent: string | undefined;
  /** Address of the folder with the card's files, ending in a slash. */
  readonly host: string;
  /** The width of the page's column of text, in CSS pixels; undefined where it is not known. */
  readonly column: number | undefined;
  readonly screen: Screen;
  readonly page: Page;
}

/** The language that the card shows when nobody asks for another. */
const [mainArticle] = articles;
export const mainLanguage = mainArticle.lang;

/** The path of the script for a language, in the folder with the card's files. */
export function scriptOf(lang: string): string {
  return `${folderOf(lang)}${tag}.js`;
}

/** The ids and headings that a visitor can choose from. */
export function sectionsOf(lang: string): readonly { readonly id: string; heading: string }[] {
  return articles.find((article) => article.lang === lang)?.sections ?? [];
}

/**
 * Reads options from the query of an address, or from a form whose fields have the same names. What
 * cannot be used, or is not there, becomes the default; `home` is the default for the host.
 */
export function readOptions(query: URLSearchParams, home: string): Options {
  const oneOf = <Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word =>
    words.find((word) => word === query.get(name)) ?? words[0];

  const article = articles.find(({ lang }) => lang === query.get('lang')) ?? mainArticle;
  const given = optionList.map(([name]): [string, string] => [
    name,
    query.getAll(attributeOf(name)).join(' '),
  ]);
  const values = readCardOptions(Object.fromEntries(given), article, () => undefined);
  const known = article.sections.map(({ id }) => id);
  const sections = known.filter((id) => wordsIn(values.sections).includes(id));
  const accent = query.get('accent') ?? '';
  const column = Math.round(Number(query.get('column')));

  return {
    ...values,
    sections: sections.length === known.length ? '' : sections.join(' '),
    treatmentUrl: webAddress(values.treatmentUrl) ?? '',
    contactEndpoint: endpointAddress(values.contactEndpoint) ?? '',
    lang: article.lang,
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined,
    host: folderAddress(query.get('host') ?? '') ?? home,
    column: column >= 200 && column <= 2000 ? column : undefined,
    screen: oneOf('screen', ['phone', 'tablet', 'desktop']),
    page: oneOf('page', pages),
  };
}

/** The query that `readOptions` reads back. Defaults are left out. */
export function writeOptions(options: Options, home: string): URLSearchParams {
  const query = cardQuery(options);
  if (options.column !== undefined) query.set('column', String(options.column));
  if (options.accent) query.set('accent', options.accent);
  if (options.host !== home) query.set('host', options.host);
  if (options.screen !== 'phone') query.set('screen', options.screen);
  if (options.page !== 'light') query.set('page', options.page);
  return query;
}

/**
 * What is left of the options in a frame: its page takes addresses on its own site only, because
 * anybody can write an address of that page.
 */
export function frameOptions(options: Options): Options {
  const { origin } = new URL(options.host);
  const ownOnly = (address: string) =>
    address && new URL(address).origin === origin ? address : '';
  return {
    ...options,
    treatmentUrl: ownOnly(options.treatmentUrl),
    contactEndpoint: ownOnly(options.contactEndpoint),
  };
}

/** The card's own attributes as a query, as the page for an iframe reads them. */
export function cardQuery(options: Options): URLSearchParams {
  return new URLSearchParams(cardAttributes(options));
}

/** The card's attributes; those that would only say the default are left out. */
export function cardAttributes(options: Options): [name: string, value: string][] {
  return attributesFor(cardOptions(options));
}

/** The options as the card takes them. The language that it shows by itself needs no attribute. */
export function cardOptions(options: Options): OptionValues {
  return { ...options, lang: options.lang === mainLanguage ? '' : options.lang };
}

/** A full http(s) address as browsers write it, without line breaks or spaces. */
export function webAddress(text: string): string | undefined {
  return isWebAddress(text) ? new URL(text).href : undefined;
}

/** The same for an address that takes the contact form. */
export function endpointAddress(text: string): string | undefined {
  return isEndpoint(text) ? new URL(text).href : undefined;
}

/** The address of a folder, ending in a slash; undefined for anything that cannot be one. */
export function folderAddress(text: string): string | undefined {
  const address = webAddress(text);
  if (address === undefined) return undefined;
  const { username, password, search, hash, origin, pathname } = new URL(address);
  if (username || password || search || hash || /\.(js|html?|css|json)$/i.test(pathname)) {
    return undefined;
  }
  return `${origin}${pathname}`.replace(/\/*$/, '/');
}
