import { Features } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { collapseWhitespace } from './collapse-whitespace.ts';

const version = (major: number) => major << 16;

const css = {
  minify: true,
  // Browsers without these still get a readable card. With no targets, Lightning CSS writes for the
  // newest browsers: it drops every fallback (`100vh` before `100dvh`) and shortens
  // `(min-width: 40em)` to `(width>=40em)`, which Safari reads since 16.4 only.
  targets: { chrome: version(111), firefox: version(113), safari: version(16) },
  // These it would translate for older browsers into more rules than they are worth.
  exclude:
    Features.LightDark |
    Features.LogicalProperties |
    Features.DirSelector |
    Features.FontFamilySystemUi,
};

/** Minifies the `css` and `html` tagged templates of the card's own source. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    // Before TypeScript is compiled, because compiling may turn templates into strings.
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code, fileName) =>
        minifyHTMLLiterals(code, {
          fileName,
          css,
          cssTags: ['css'],
          htmlTags: ['html'],
          // The default HTML minifier parses, and so loses what is not a whole document in itself:
          // a lone closing tag, a list of attributes with the space before it.
          html: collapseWhitespace,
        }),
    },
  };
}
