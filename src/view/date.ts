import { fill } from './fill.js';
import type { Model } from './model.js';

/**
 * A day (YYYY-MM-DD) as the article's language writes it. Not by `Intl`: the first format of a page
 * costs more time than all the rest of the card, since the browser loads its calendars for it.
 */
export function longDate({ article }: Model, day: string): string {
  const { date, months } = article.labels;
  // A day has no time zone: read and written in UTC it is the same day for every reader.
  const read = new Date(day);
  const index = read.getUTCMonth();
  return fill(date, {
    day: `${read.getUTCDate()}`,
    month: months[index] ?? `${index + 1}`,
    year: `${read.getUTCFullYear()}`,
  });
}
