/** The numbers of sources behind a claim, as in `Kratom can be addictive. [5, 6]`. */
const citations = / \[(\d+(?:, \d+)*)\]/g;

/** The texts of a block. */
function textsOf(block) {
  if (typeof block === 'string') return [block];
  const { heading, text, items = [] } = block;
  return [heading, text, ...items].filter(Boolean);
}

/** Each part of an article with its texts, under the name that a reader of the report looks for. */
export function partsOf(article) {
  return [
    { name: 'title', texts: [article.title] },
    { name: 'short answer', texts: article.shortAnswer },
    { name: 'emergency notice', texts: article.emergency.text },
    { name: 'opening', texts: article.opening },
    ...article.sections.map(({ id, heading, blocks }) => ({
      name: `${id}: ${heading}`,
      texts: blocks.flatMap(textsOf),
    })),
    ...article.helpLines.map(({ name, text }) => ({ name: `help line: ${name}`, texts: [text] })),
    {
      name: 'message of the provider',
      texts: [article.providerMessage.heading, ...article.providerMessage.text],
    },
    { name: 'disclaimer', texts: [article.disclaimer] },
    {
      name: 'byline',
      texts: [`${article.labels.by.replace('{author}', article.byline)}.`, article.aboutAuthor],
    },
  ];
}

/** A text as its claims: `{ words, sources }`. What has no source is advice, or the clinic's view. */
export function claimsOf(text) {
  const pieces = text.split(citations);
  const claims = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const words = pieces[index].trim();
    const sources = pieces[index + 1]?.split(', ').map(Number) ?? [];
    if (words) claims.push({ words, sources });
  }
  return claims;
}

/** The text without its citations. Headings and items that are no sentences would hide long ones. */
export function sentencesOf(texts) {
  return texts
    .map((text) => text.replaceAll(citations, ''))
    .filter((text) => /[.?!]$/.test(text))
    .join(' ');
}
