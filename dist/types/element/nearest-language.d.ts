/** The language that the page declares for an element: its own `lang` or the nearest one above. */
export declare function nearestLanguage(element: Element): string;
