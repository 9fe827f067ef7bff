import { isEndpoint, isWebAddress } from '../../src/article/web-address.js';
import { type CardOptions, type Theme, type Variant } from '../../src/options/options.js';
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

/** Everything that a visitor can choose. Each has a value that can be used. */
export interface Options {
  readonly variant: Variant;
  /** Ids of the sections to show; none for all of them. */
  readonly sections: readonly string[];
  readonly theme: Theme;
  readonly headingLevel: number;
  /** `#rrggbb`; undefined for the card's own color. */
  readonly accent: string | undefined;
  readonly lang: string;
  /** http(s) address, or nothing. */
  readonly treatmentUrl: string;
  /** https address (http on localhost), or nothing. */
  readonly contactEndpoint: string;
  /** Address of the folder with the card's files, ending in a slash. */
  readonly host: string;
  readonly screen: Screen;
  readonly page: Page;
}

/** The language that the card shows when nobody asks for another. */
export const mainLanguage = articles[0]?.lang ?? 'en';

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

  const lang = articles.find((article) => article.lang === query.get('lang'))?.lang;
  const known = sectionsOf(lang ?? mainLanguage).map(({ id }) => id);
  const wanted = query.getAll('sections').flatMap((ids) => ids.split(/\s+/));
  const sections = known.filter((id) => wanted.includes(id));
  const level = query.get('heading-level') ?? '';
  const accent = query.get('accent') ?? '';

  return {
    variant: oneOf('variant', ['article', 'compact', 'banner']),
    sections: sections.length === known.length ? [] : sections,
    theme: oneOf('theme', ['auto', 'light', 'dark']),
    headingLevel: /^[1-6]$/.test(level) ? Number(level) : 2,
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined,
    lang: lang ?? mainLanguage,
    treatmentUrl: webAddress(query.get('treatment-url') ?? '') ?? '',
    contactEndpoint: endpointAddress(query.get('contact-endpoint') ?? '') ?? '',
    host: folderAddress(query.get('host') ?? '') ?? home,
    screen: oneOf('screen', ['phone', 'tablet', 'desktop']),
    page: oneOf('page', pages),
  };
}

/** The query that `readOptions` reads back. Defaults are left out. */
export function writeOptions(options: Options, home: string): URLSearchParams {
  const query = cardQuery(options);
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

/**
 * The card's attributes; those that would only say the default are left out.
 *
 * `sections` comes first, because in HTML an unescaped `&sections` in an address would turn into
 * a section sign.
 */
export function cardAttributes(options: Options): [name: string, value: string][] {
  const { sections, variant, theme, headingLevel, treatmentUrl, contactEndpoint, lang } = options;
  const attributes: [string, string, string][] = [
    ['sections', sections.join(' '), ''],
    ['variant', variant, 'article'],
    ['theme', theme, 'auto'],
    ['heading-level', String(headingLevel), '2'],
    ['treatment-url', treatmentUrl, ''],
    ['contact-endpoint', contactEndpoint, ''],
    ['lang', lang, mainLanguage],
  ];
  return attributes
    .filter(([, value, standard]) => value !== standard)
    .map(([name, value]) => [name, value]);
}

/** The same as an object, as the renderer takes it. */
export function cardOptions(options: Options): CardOptions {
  const { variant, sections, theme, headingLevel, treatmentUrl, contactEndpoint, lang } = options;
  return {
    variant,
    theme,
    headingLevel,
    ...(sections.length > 0 && { sections: sections.join(' ') }),
    ...(treatmentUrl && { treatmentUrl }),
    ...(contactEndpoint && { contactEndpoint }),
    ...(lang !== mainLanguage && { lang }),
  };
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
