import { article, contactEndpoint, provider, treatmentUrl } from 'card:words';

/**
 * Everything the card says, with its placeholders filled in and its citations counted. The
 * components of all frameworks map over it.
 */
const say = (text, more) => {
  const values = { ...provider, ...more };
  return text.replace(/\{(\w+)\}/g, (placeholder, key) => values[key] ?? placeholder);
};

const citations = / \[(\d+(?:, \d+)*)\]/g;
const cited = new Set();

/** A text cut at its citations: `{ words }` and `{ sources }` take turns. */
function pieces(text) {
  return text
    .split(citations)
    .map((piece, index) => (index % 2 ? { sources: links(piece) } : { words: say(piece) }));
}

/** The first citation of a source carries the id to come back to. */
function links(numbers) {
  return numbers.split(', ').map((number) => {
    const isFirst = !cited.has(Number(number));
    cited.add(Number(number));
    return {
      number,
      id: isFirst ? `kic-citation-${number}` : undefined,
      label: say(labels.source, { number }),
    };
  });
}

// As the card does it, without `Intl`, whose first use would cost each of them 12 ms.
function longDate(text) {
  const date = new Date(text);
  return say(labels.date, {
    day: String(date.getUTCDate()),
    month: labels.months[date.getUTCMonth()],
    year: String(date.getUTCFullYear()),
  });
}

const dial = (phone) => `tel:${phone.replace(/[^+\d]/g, '').replace(/^1?(\d{10})$/, '+1$1')}`;

const call = (phone) => ({ href: dial(phone), words: say(labels.callNumber, { phone }) });

function block(each) {
  if (typeof each === 'string') return { text: pieces(each) };
  if (each.items) return { label: pieces(each.text), items: each.items.map(pieces) };
  const asOf = each.asOf && `(${say(labels.onDay, { date: longDate(each.asOf) })})`;
  const heading = each.heading && say(each.heading);
  return { isNote: true, heading, asOf, text: pieces(each.text) };
}

function helpLine({ name, text, call: number, message, url }) {
  const texting = {
    href: message && dial(message).replace('tel:', 'sms:'),
    words: say(labels.textNumber, { phone: message }),
  };
  const ways = [number && call(number), message && texting, url && { href: url, words: name }];
  return { name, text, ways: ways.filter(Boolean) };
}

const { labels, contact } = article;
const { street, city, region, postalCode } = provider.address;
const place = `${provider.name}, ${street}, ${city}, ${region} ${postalCode}`;

// In writing order, because citations are counted.
export const { lang, direction } = article;
export { contact, labels };
export const title = say(article.title);
export const shortAnswer = [
  pieces(article.shortAnswer[0]),
  pieces(article.shortAnswer.slice(1).join(' ')),
];
export const emergency = {
  text: pieces(article.emergency.text.join(' ')),
  call: call(article.emergency.call),
};
export const opening = article.opening.map(pieces);
export const sections = article.sections.map(({ id, heading, blocks }) => ({
  id: `kic-${id}`,
  heading: say(heading),
  blocks: blocks.map(block),
}));
export const helpLines = article.helpLines.map(helpLine);
export const message = {
  advertisement: say(labels.messageFrom),
  heading: say(article.providerMessage.heading),
  texts: article.providerMessage.text.map(pieces),
  call: call(provider.phone),
  treatmentUrl,
  name: provider.name,
  street,
  town: `${city}, ${region} ${postalCode}`,
  map: `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(place)}`,
};
export const form = {
  endpoint: contactEndpoint,
  left: say(contact.left, { count: '1000' }),
  consent: say(contact.consent),
};
export const sources = article.sources.filter(({ id }) => cited.has(id));
export const disclaimer = say(article.disclaimer);
export const byline = [
  `${say(labels.by, { author: say(article.byline) })}. ${say(article.aboutAuthor)}`,
  say(labels.lastChecked, {
    date: longDate(article.sources.map(({ checked }) => checked).sort()[0]),
  }),
].join(' ');
