/** Opens what hides an element, and takes the reader there. */
export declare function jumpTo(target: HTMLElement): void;
