import type { Model } from './model.js';
/**
 * A day (YYYY-MM-DD) as the article's language writes it. Not by `Intl`: the first format of a page
 * costs more time than all the rest of the card, since the browser loads its calendars for it.
 */
export declare function longDate({ article }: Model, day: string): string;
