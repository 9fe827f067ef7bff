const block = (name, content, attributes = '') =>
  `<!-- wp:${name} ${attributes}-->\n${content}\n<!-- /wp:${name} -->`;

/** An address on a line of its own, which the block editor makes an Embed block of. */
function embedBlock(address) {
  const wrapper = `<div class="wp-block-embed__wrapper">\n${address}\n</div>`;
  const figure = `<figure class="wp-block-embed">${wrapper}</figure>`;
  return block('embed', figure, `${JSON.stringify({ url: address })} `);
}

/** What an editor makes a post of, from what was pasted. */
export const editors = {
  'block editor': (kind, pasted) => (kind === 'link' ? embedBlock(pasted) : block('html', pasted)),
  /** In its Text tab. Paragraphs are only added when somebody reads the post. */
  'classic editor': (kind, pasted) => pasted,
};
