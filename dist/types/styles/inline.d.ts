/**
 * The stylesheet as the text of a `<style>`. A sanitizer that takes away nothing but the tag leaves a
 * comment behind, which nobody sees. In a stylesheet, the marks of a comment mean nothing:
 * https://drafts.csswg.org/css-syntax/#cdo-token-diagram
 */
export declare const inlineStyles: string;
