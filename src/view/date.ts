import type { Model } from './model.js';

/** A day (YYYY-MM-DD) as the article's language writes it. */
export function longDate({ article }: Model, day: string): string {
  // A day has no time zone: read and written in UTC it is the same day for every reader.
  return new Intl.DateTimeFormat(article.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
