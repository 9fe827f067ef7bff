/**
 * Everything that a card says, as the components of all frameworks show it: placeholders are filled
 * in, and a text with citations is a list of pieces.
 */
export function wordsOf({ article, provider, treatmentUrl, contactEndpoint }, variant = 'article') {
  const { labels, contact } = article;
  const isArticle = variant === 'article';

  const say = (text, more) => {
    const values = { ...provider, ...more };
    return text.replace(/\{(\w+)\}/g, (placeholder, key) => values[key] ?? placeholder);
  };

  const citation = (numbers) => ({
    cites: numbers.replaceAll(',', ''),
    href: `#kic-source-${Number.parseInt(numbers, 10)}`,
    label: say(numbers.includes(',') ? labels.citations : labels.source, { number: numbers }),
    text: numbers,
  });

  /** Pieces of a text: what stays on one line is `{ name }`, sources are `{ citation }`. */
  const plain = (text) =>
    say(text)
      .split(/(7-OH|EE\. UU\.|[\d-]{7,})/)
      .map((piece, index) => (index % 2 ? { name: piece } : { text: piece }));
  const cited = (text) => {
    const all = text.split(/ \[(\d+(?:, \d+)*)\]/);
    return all.flatMap((piece, index) => {
      if (index % 2 === 0) return plain(piece);
      return all.lastIndexOf(piece) === index ? [{ citation: citation(piece) }] : [];
    });
  };

  // As the card does it, without `Intl`, whose first use would cost each of them 12 ms.
  const longDate = (text) => {
    const date = new Date(text);
    return say(labels.date, {
      day: date.getUTCDate(),
      month: labels.months[date.getUTCMonth()],
      year: date.getUTCFullYear(),
    });
  };

  const dial = (phone) => `tel:${phone.replace(/[^+\d]/g, '').replace(/^1?(\d{10})$/, '+1$1')}`;
  const call = (phone, whom) => {
    const words = say(labels.callNumber, { phone });
    return { href: dial(phone), words: plain(words), label: whom && `${words}, ${whom}` };
  };

  const block = (each) => {
    if (typeof each === 'string') return { text: cited(each) };
    if (each.items) {
      const label = cited(each.text);
      const name = label.map(({ text, name }) => text ?? name).join('');
      return { label, name, items: each.items.map(cited) };
    }
    const asOf = each.asOf && say(labels.onDay, { date: longDate(each.asOf) });
    return {
      isNote: true,
      heading: each.heading && say(each.heading),
      asOf,
      text: cited(each.text),
    };
  };

  const helpLine = ({ name, text, call: phone, message, url }) => {
    const texting = message && {
      href: dial(message).replace('tel:', 'sms:'),
      words: plain(say(labels.textNumber, { phone: message })),
    };
    const ways = [phone && call(phone), texting, url && { href: url, words: plain(name) }];
    return { name, text: plain(text), ways: ways.filter(Boolean) };
  };

  const section = ({ id, heading, blocks }) => ({
    id: `kic-${id}`,
    // The symptoms stand open everywhere.
    isOpen: isArticle || id === 'symptoms',
    heading: plain(heading),
    blocks: blocks.map(block),
  });

  const [sentence, ...lead] = article.shortAnswer;
  const [before, ...after] = article.emergency.text.join(' ').split(article.emergency.call);
  const featured = article.helpLines.find((line) => line.featured);
  const { street, city, region, postalCode } = provider.address;
  const destination = `${provider.name}, ${street}, ${city}, ${region} ${postalCode}`;
  const sections = article.sections.map(section);
  const author = say(article.byline);
  const [checked] = article.sources.map((source) => source.checked).sort();
  // The card lists the sources that it cites.
  const opening = isArticle ? article.opening : [];
  const shown = JSON.stringify([
    sentence,
    lead,
    article.emergency,
    opening,
    article.sections,
    article.providerMessage,
  ]);
  const numbers = new Set(
    [...shown.matchAll(/ \[(\d+(?:, \d+)*)\]/g)].flatMap(([, each]) =>
      each.split(', ').map(Number),
    ),
  );

  return {
    variant,
    lang: article.lang,
    direction: article.direction,
    labels,
    contact,
    isArticle,
    title: plain(article.title),
    sentence: cited(sentence),
    lead: cited(lead.join(' ')),
    emergency: {
      before: cited(before),
      call: article.emergency.call,
      ...call(article.emergency.call),
      after: cited(after.join(article.emergency.call)),
    },
    calls: {
      help: featured.short ?? featured.name,
      helpCall: call(featured.call, featured.name),
      provider: provider.name,
      providerCall: call(provider.phone, provider.name),
    },
    contents: [
      ...article.sections
        .filter(({ short }) => short)
        .map(({ id, short }) => ({ href: `#kic-${id}`, words: plain(short) })),
      { href: '#kic-help', words: plain(labels.findHelp) },
    ],
    opening: opening.map(cited),
    first: sections.filter(({ id }) => isArticle || id === 'kic-symptoms'),
    rest: sections.filter(({ id }) => !isArticle && id !== 'kic-symptoms'),
    helpLines: article.helpLines.map(helpLine),
    message: {
      heading: say(article.providerMessage.heading),
      from: say(labels.messageFrom),
      texts: article.providerMessage.text.map(cited),
      call: call(provider.phone),
      treatmentUrl,
      name: provider.name,
      street,
      town: `${city}, ${region} ${postalCode}`,
      map: `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination })}`,
    },
    form: {
      endpoint: contactEndpoint,
      left: say(contact.left, { count: '1000' }),
      consent: say(contact.consent),
      message: `${contact.yourMessage}. ${contact.hint}`,
    },
    sources: article.sources
      .filter(({ id }) => numbers.has(id))
      .map((source) => ({ ...source, back: say(labels.backToText, { number: source.id }) })),
    disclaimer: say(article.disclaimer),
    byline: [
      `${say(labels.by, { author })}.`,
      say(article.aboutAuthor),
      say(labels.lastChecked, { date: longDate(checked) }),
      article.translationNotice,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
