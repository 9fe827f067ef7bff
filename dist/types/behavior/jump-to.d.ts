/** Opens the disclosure around an element, moves the focus to the element and scrolls to it. */
export declare function jumpTo(target: HTMLElement): void;
