import {
  day,
  direction,
  languageTag,
  phone,
  sectionId,
  text,
  url,
  wholeNumber,
  words,
  yesOrNo,
  type Kind,
} from './kinds.js';
import type {
  Article,
  ContactWords,
  HelpLine,
  Labels,
  List,
  Note,
  Provider,
  Section,
  Source,
} from './types.js';

/** The shape of any value: a single one, a list whose items have one of these shapes, or fields. */
export type AnyShape = Kind | readonly AnyShape[] | AnyFields;

export interface AnyFields {
  readonly [name: string]: AnyShape;
}

/** The shape of values of a type. */
type Shape<Type> = [Type] extends [string]
  ? Kind<'string'>
  : [Type] extends [number]
    ? Kind<'number'>
    : [Type] extends [boolean]
      ? Kind<'boolean'>
      : [Type] extends [readonly (infer Item)[]]
        ? ListOf<Item>
        : Fields<Type>;

/** A shape for each member of a union, in any order. */
type ListOf<Item, Member = Item> = [Item] extends [never]
  ? readonly []
  : Member extends unknown
    ? readonly [Shape<Member>, ...ListOf<Without<Item, Member>>]
    : never;

/** `Exclude` would also take away a member that happens to be assignable to the other. */
type Without<Union, Member> = Union extends Member ? (Member extends Union ? never : Union) : Union;

/** The shape of each field. As in an interface, a question mark is behind what may be left out. */
export type Fields<Type> = {
  readonly [
    Name in keyof Type & string as undefined extends Type[Name] ? `${Name}?` : Name
  ]-?: Shape<Exclude<Type[Name], undefined>>;
};

export const note: Fields<Note> = { 'heading?': words, 'asOf?': day, text };

export const list: Fields<List> = { text, items: [text] };

export const section: Fields<Section> = {
  id: sectionId,
  heading: words,
  blocks: [text, note, list],
};

export const source: Fields<Source> = {
  id: wholeNumber,
  lang: languageTag,
  title: words,
  by: words,
  'year?': wholeNumber,
  'url?': url,
  checked: day,
};

export const helpLine: Fields<HelpLine> = {
  name: words,
  text: words,
  'call?': phone,
  'message?': phone,
  'url?': url,
  'featured?': yesOrNo,
};

export const labels: Fields<Labels> = {
  shortAnswer: words,
  emergency: words,
  findHelp: words,
  help: words,
  callNumber: words,
  textNumber: words,
  advertisement: words,
  messageFrom: words,
  hours: words,
  visit: words,
  directions: words,
  sources: words,
  source: words,
  backToText: words,
  onDay: words,
  date: words,
  months: [words],
  lastChecked: words,
  by: words,
  readArticle: words,
};

export const contactWords: Fields<ContactWords> = {
  heading: words,
  yourName: words,
  yourPhone: words,
  yourEmail: words,
  reach: words,
  bestTime: words,
  yourMessage: words,
  hint: words,
  left: words,
  consent: words,
  send: words,
  sending: words,
  mistakes: words,
  needName: words,
  badPhone: words,
  badEmail: words,
  needConsent: words,
  tooLong: words,
  sent: words,
  next: words,
  failed: words,
  offline: words,
  slow: words,
  noConnection: words,
  busy: words,
  serverProblem: words,
  wait: words,
  again: words,
  online: words,
};

/** A file may name its JSON Schema, for editors. */
interface File {
  readonly $schema?: string;
}

export const articleShape: Fields<Article & File> = {
  '$schema?': words,
  lang: languageTag,
  direction: direction,
  'translationNotice?': words,
  title: words,
  shortAnswer: [text],
  emergency: { text: [text], call: phone },
  opening: [text],
  sections: [section],
  helpLines: [helpLine],
  providerMessage: { heading: words, text: [text] },
  disclaimer: words,
  byline: words,
  aboutAuthor: words,
  sources: [source],
  labels,
  contact: contactWords,
};

export const providerShape: Fields<Provider & File> = {
  '$schema?': words,
  name: words,
  shortName: words,
  phone,
  address: { street: words, city: words, region: words, postalCode: words },
  'treatmentUrl?': url,
};
