import { citations } from '../article/citations.js';
import type { Article, Provider, Section, Source, Text } from '../article/types.js';
import { wordsIn } from '../options/kinds.js';
import type { OptionValues } from '../options/options.js';
import { fill } from './fill.js';

/** The parts of an article that a card shows. */
export interface Content {
  readonly shortAnswer: readonly Text[];
  readonly emergency: readonly Text[];
  readonly opening: readonly Text[];
  readonly sections: readonly Section[];
  /** The sources that the rest of the content cites. */
  readonly sources: readonly Source[];
}

/** Everything that the views need to know. The same model always gives the same markup. */
export interface Model extends OptionValues {
  readonly article: Article;
  readonly provider: Provider;
  readonly content: Content;
}

/** The model of a card with these options. */
export function modelOf(article: Article, provider: Provider, options: OptionValues): Model {
  return { ...options, article, provider, content: contentOf(article, options) };
}

function contentOf(article: Article, { variant, sections }: OptionValues): Content {
  const { shortAnswer, emergency, opening } = article;
  const isBanner = variant === 'banner';
  const wanted = wordsIn(sections);
  const shown = {
    shortAnswer: isBanner ? shortAnswer.slice(0, 1) : shortAnswer,
    emergency: isBanner ? emergency.text.slice(0, 1) : emergency.text,
    opening: variant === 'article' ? opening : [],
    sections: isBanner
      ? []
      : article.sections.filter(({ id }) => wanted.length === 0 || wanted.includes(id)),
  };
  const numbers = citedIn(textsIn([shown, isBanner ? [] : article.providerMessage]));
  return { ...shown, sources: article.sources.filter(({ id }) => numbers.has(id)) };
}

/** Every text inside of a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The numbers of the sources that texts cite. */
export function citedIn(texts: readonly Text[]): Set<number> {
  return new Set(
    texts
      .flatMap((text) => [...text.matchAll(citations)])
      .flatMap(([, numbers = '']) => numbers.split(', ').map(Number)),
  );
}

/** Fills the provider's details, and any further values, into words of the article. */
export function say(model: Model, text: string, values: Record<string, string> = {}): string {
  const { name, shortName, phone } = model.provider;
  return fill(text, { name, shortName, phone, ...values });
}
