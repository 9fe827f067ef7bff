/**
 * What WordPress lets pass in a post by an author who may not use unfiltered HTML, in the words of
 * sanitize-html: `$allowedposttags` in wp-includes/kses.php (WordPress 6.1), without the tags that
 * only old markup has. Later ones let a few more attributes pass. `npm run test:wordpress` compares
 * this list with the real one.
 *
 * https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/
 */
const tags = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  abbr: [],
  address: [],
  article: ['align'],
  aside: ['align'],
  b: [],
  blockquote: ['cite'],
  br: [],
  button: ['disabled', 'name', 'type', 'value'],
  cite: [],
  code: [],
  dd: [],
  del: ['datetime'],
  details: ['align', 'open'],
  dfn: [],
  div: ['align'],
  dl: [],
  dt: [],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  footer: ['align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  h5: ['align'],
  h6: ['align'],
  header: ['align'],
  hr: ['align', 'noshade', 'size', 'width'],
  i: [],
  img: ['alt', 'align', 'border', 'height', 'loading', 'src', 'usemap', 'width'],
  ins: ['datetime', 'cite'],
  kbd: [],
  li: ['align', 'value'],
  main: ['align'],
  mark: [],
  nav: ['align'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  pre: ['width'],
  q: ['cite'],
  s: [],
  section: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  sub: [],
  summary: ['align'],
  sup: [],
  table: ['align', 'border', 'summary', 'width'],
  tbody: ['align', 'valign'],
  td: ['abbr', 'align', 'colspan', 'headers', 'height', 'rowspan', 'scope', 'valign', 'width'],
  tfoot: ['align', 'valign'],
  th: ['abbr', 'align', 'colspan', 'headers', 'height', 'rowspan', 'scope', 'valign', 'width'],
  thead: ['align', 'valign'],
  tr: ['align', 'valign'],
  u: [],
  ul: ['type'],
  var: [],
};

/** `_wp_add_global_attributes()` */
const everywhere = [
  'aria-describedby',
  'aria-details',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'class',
  'data-*',
  'dir',
  'id',
  'lang',
  'style',
  'title',
  'role',
  'xml:lang',
];

/** `wp_allowed_protocols()` */
const protocols = ['http', 'https', 'ftp', 'ftps', 'mailto', 'news', 'tel', 'sms', 'fax', 'xmpp'];

export const wordPressPost = {
  allowedTags: Object.keys(tags),
  allowedAttributes: { ...tags, '*': everywhere },
  allowedSchemes: protocols,
  // `safecss_filter_attr()`, of which the snippets use these. It knows no `display` and no grid.
  allowedStyles: {
    '*': Object.fromEntries(
      ['border', 'height', 'max-width', 'min-height', 'min-width', 'width'].map((name) => [
        name,
        [/^/],
      ]),
    ),
  },
  // A link within the page has none.
  allowProtocolRelative: true,
};
