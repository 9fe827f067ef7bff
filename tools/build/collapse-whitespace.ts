const blocks =
  'address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|ul';

const blockTag = new RegExp(` ?(</?(?:${blocks})(?![\\w-])(?:"[^"]*"|[^">])*>) ?`, 'g');

/**
 * Shortens HTML without changing what a reader sees: runs of white space become one space, and none
 * is left next to the tag of a block, where browsers show none, unless the card's styles make the
 * block an inline element. Not for what stands in `<pre>` or `<textarea>`.
 */
export function collapseWhitespace(html: string): string {
  return html.replace(/\s+/g, ' ').replace(blockTag, '$1');
}
