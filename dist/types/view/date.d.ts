import type { Model } from './model.js';
/** A day (YYYY-MM-DD) as the article's language writes it. */
export declare function longDate({ article }: Model, day: string): string;
