/** Real embeds from npm, for a comparison of their bytes. */
export const embeds = [
  { name: '@justinribeiro/lite-youtube', label: 'lite-youtube', what: 'video embed, no framework' },
  { name: 'giscus', label: 'giscus', what: 'comment widget, Lit' },
  { name: '@typeform/embed', label: 'typeform', what: 'form in a frame, no framework' },
  { name: 'media-chrome', label: 'media-chrome', what: 'controls of a media player, no framework' },
  { name: '@docsearch/js', label: 'docsearch', what: 'search box, Preact' },
];
