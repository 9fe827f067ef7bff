/** Marks text as CSS, for editors and for the build that minifies it. */
export function css(strings: TemplateStringsArray): string {
  return strings.join('');
}
