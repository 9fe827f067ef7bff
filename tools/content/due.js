/** After so many days somebody has to look at a source, or at the legal statement, again. */
export const limits = { source: 180, legalStatus: 30 };

export const daysBetween = (day, today) =>
  Math.floor((Date.parse(today) - Date.parse(day)) / 864e5);

/** Notes that were true on a day, each under its own heading or that of its section. */
const datedNotes = ({ sections }) =>
  sections.flatMap(({ heading, blocks }) =>
    blocks.filter(({ asOf }) => asOf).map((note) => ({ heading, ...note })),
  );

/** A sentence for everything that is due to be checked again. */
export function whatIsDue(articles, today) {
  const [{ sources }] = articles;
  const old = (day, limit) => daysBetween(day, today) > limit;
  return [
    ...sources
      .filter(({ checked }) => old(checked, limits.source))
      .map(
        ({ id, title, checked }) =>
          `Source ${id} was last checked ${daysBetween(checked, today)} days ago: ${title}.`,
      ),
    ...articles.flatMap((article) =>
      datedNotes(article)
        .filter(({ asOf }) => old(asOf, limits.legalStatus))
        .map(
          ({ heading, asOf }) =>
            `“${heading}” (${article.lang}) is ${daysBetween(asOf, today)} days old.`,
        ),
    ),
  ];
}
