/** Marks text as CSS, for editors and for the build that minifies it. */
export declare function css(strings: TemplateStringsArray): string;
