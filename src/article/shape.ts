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
} from './kinds.js';
import type { Fields } from './shape-types.js';
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

// What an article and a provider consist of: one table for each interface in types.ts. TypeScript
// fails when a field is missing in its table, or is only there. The run-time check, the JSON Schema
// and the documentation come from these tables. A question mark is behind what may be left out.

export const noteShape: Fields<Note> = { 'heading?': words, 'asOf?': day, text };

export const listShape: Fields<List> = { text, items: [text] };

export const sectionShape: Fields<Section> = {
  id: sectionId,
  heading: words,
  'short?': words,
  blocks: [text, noteShape, listShape],
};

export const sourceShape: Fields<Source> = {
  id: wholeNumber,
  lang: languageTag,
  title: words,
  by: words,
  'year?': wholeNumber,
  'url?': url,
  checked: day,
  'toConfirm?': yesOrNo,
};

export const helpLineShape: Fields<HelpLine> = {
  name: words,
  'short?': words,
  text: words,
  'call?': phone,
  'message?': phone,
  'url?': url,
  'featured?': yesOrNo,
};

export const labelsShape: Fields<Labels> = {
  about: words,
  shortAnswer: words,
  emergency: words,
  contents: words,
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
  citations: words,
  backToText: words,
  onDay: words,
  date: words,
  months: [words],
  lastChecked: words,
  by: words,
  readArticle: words,
};

export const contactWordsShape: Fields<ContactWords> = {
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
  consentRule: words,
  send: words,
  sending: words,
  mistakes: words,
  needName: words,
  needReach: words,
  badPhone: words,
  badEmail: words,
  needConsent: words,
  nearLimit: words,
  overLimit: words,
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

/** An article or a provider in a file may name the JSON Schema, for editors. */
interface File {
  readonly $schema?: string;
}

export const articleShape: Fields<Article & File> = {
  '$schema?': words,
  lang: languageTag,
  direction,
  'translationNotice?': words,
  title: words,
  shortAnswer: [text],
  emergency: { text: [text], call: phone },
  opening: [text],
  sections: [sectionShape],
  helpLines: [helpLineShape],
  providerMessage: { heading: words, text: [text] },
  disclaimer: words,
  byline: words,
  aboutAuthor: words,
  sources: [sourceShape],
  labels: labelsShape,
  contact: contactWordsShape,
};

export const providerShape: Fields<Provider & File> = {
  '$schema?': words,
  name: words,
  shortName: words,
  phone,
  address: { street: words, city: words, region: words, postalCode: words },
  'treatmentUrl?': url,
};
