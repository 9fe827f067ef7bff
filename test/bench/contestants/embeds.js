/** Real embeds from npm, for a comparison of their bytes. */
export const embeds = [
  { name: '@justinribeiro/lite-youtube', what: 'video embed, no framework' },
  { name: 'giscus', what: 'comment widget, Lit' },
  { name: '@typeform/embed', what: 'form in a frame, no framework' },
  { name: 'media-chrome', what: 'controls of a media player, no framework' },
  { name: '@docsearch/js', what: 'search box, Preact' },
];
