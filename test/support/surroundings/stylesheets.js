import { stylesheet, tailwind } from '../page-libraries.js';
import { within } from './within.js';

/** Real stylesheets, each with the markup that its documentation puts around content. */
export const stylesheets = {
  'with Bootstrap, in its grid': {
    css: () => stylesheet('bootstrap/dist/css/bootstrap.css'),
    around: within(
      '<div class="container"><div class="row"><div class="col">',
      '</div></div></div>',
    ),
  },
  'with Bootstrap’s dark mode, centered in a card of its own': {
    css: () => stylesheet('bootstrap/dist/css/bootstrap.css'),
    attributes: 'data-bs-theme="dark"',
    around: within(
      '<div class="card text-center fs-1 fst-italic fw-bold text-uppercase lh-lg"><div class="card-body">',
      '</div></div>',
    ),
  },
  'with Bootstrap from right to left': {
    css: () => stylesheet('bootstrap/dist/css/bootstrap.rtl.css'),
    attributes: 'dir="rtl"',
    around: within('<div class="container">'),
  },
  'with Bulma, in its content': {
    css: () => stylesheet('bulma/css/bulma.css'),
    around: within(
      '<section class="section"><div class="content is-large has-text-centered is-uppercase">',
      '</div></section>',
    ),
  },
  'with Foundation, in its grid': {
    css: () => stylesheet('foundation-sites/dist/css/foundation.css'),
    around: within(
      '<div class="grid-container"><div class="grid-x grid-padding-x"><div class="cell callout text-justify">',
      '</div></div></div>',
    ),
  },
  'with Tailwind’s preflight': { css: tailwind },
  'with the styles of WordPress blocks, in a group of columns': {
    css: () =>
      stylesheet(
        ...['style', 'theme', 'common', 'classic'].map(
          (name) => `@wordpress/block-library/build-style/${name}.css`,
        ),
      ),
    around: within(
      '<div class="wp-block-group has-background has-large-font-size alignwide"><div class="wp-block-columns is-layout-flex"><div class="wp-block-column has-text-align-center">',
      '</div></div></div>',
    ),
  },
  'with the new CSS reset': { css: () => stylesheet('the-new-css-reset/css/reset.css') },
  'with modern-normalize': { css: () => stylesheet('modern-normalize/modern-normalize.css') },
  'with Pico': {
    css: () => stylesheet('@picocss/pico/css/pico.css'),
    around: within('<main class="container"><article>', '</article></main>'),
  },
  'with Pico’s dark mode, without classes': {
    css: () => stylesheet('@picocss/pico/css/pico.classless.css'),
    attributes: 'data-theme="dark"',
    around: within('<main><article>', '</article></main>'),
  },
  'with Water.css': { css: () => stylesheet('water.css/out/water.css') },
  'with Water.css, dark': { css: () => stylesheet('water.css/out/dark.css') },
  'with Simple.css': {
    css: () => stylesheet('simpledotcss/simple.css'),
    around: within('<main><article>', '</article></main>'),
  },
  'with all of these at once': {
    css: async () =>
      [
        await tailwind(),
        await stylesheet(
          'the-new-css-reset/css/reset.css',
          'bootstrap/dist/css/bootstrap.css',
          'bulma/css/bulma.css',
          'foundation-sites/dist/css/foundation.css',
          '@wordpress/block-library/build-style/style.css',
          '@picocss/pico/css/pico.css',
          'simpledotcss/simple.css',
          'water.css/out/water.css',
        ),
      ].join('\n'),
    around: within('<main class="container content"><article>', '</article></main>'),
  },
  // What WordPress itself writes into the page of a theme made of blocks (`wp_get_global_stylesheet()`).
  'with the layout of a WordPress theme made of blocks': {
    css: `:root { --wp--style--global--content-size: 620px; --wp--style--block-gap: 24px }
      :where(body) { margin: 0 }
      body { padding: 0; font: 300 1.2rem/1.6 Manrope, serif; letter-spacing: -0.1px; color: #111; background: #fbfaf3 }
      :where(.is-layout-flow) > * { margin-block: 24px 0 }
      .is-layout-constrained > * { margin-block-start: 24px; margin-block-end: 0 }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
      a:where(:not(.wp-element-button)) { color: currentColor; text-decoration: underline }`,
    around: within('<div class="entry-content wp-block-post-content is-layout-constrained">'),
  },
};
