import type { Model } from './model.js';

const formats: Record<string, Intl.DateTimeFormat> = {};

/** A day (YYYY-MM-DD) as the article's language writes it. */
export function longDate({ article }: Model, day: string): string {
  // A day has no time zone: read and written in UTC it is the same day for every reader.
  const format = (formats[article.lang] ??= new Intl.DateTimeFormat(article.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }));
  return format.format(new Date(day));
}
