import { Features, transform } from 'lightningcss';
import { parseSync, Visitor, type Plugin } from 'vite';
import { collapseWhitespace } from './collapse-whitespace.ts';

const version = (major: number) => major << 16;

const options = {
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

/** Stands for a value of a template. No card says it, and neither minifier changes it. */
const placeholder = '\uE000';

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  html: collapseWhitespace,
  css: (text) =>
    String(transform({ ...options, filename: 'card.css', code: Buffer.from(text) }).code),
};

/** Minifies the `css` and `html` tagged templates of the card's own source. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    // Before TypeScript is compiled, because compiling may turn templates into strings.
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code, fileName) => minify(code, fileName),
    },
  };
}

function minify(code: string, fileName: string): string {
  const texts: { start: number; length: number; shorter: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      const minifier = tag.type === 'Identifier' ? minifiers[tag.name] : undefined;
      if (!minifier) return;
      const whole = quasis.map(({ value }) => value.raw).join(placeholder);
      for (const [index, shorter] of minifier(whole).split(placeholder).entries()) {
        const { start = 0, value: { raw = '' } = {} } = quasis[index] ?? {};
        // A text starts with the backtick, or with the brace of the value before it.
        texts.push({ start: start + 1, length: raw.length, shorter });
      }
    },
  }).visit(parseSync(fileName, code).program);

  // From the end, so that the places of the texts before it stay true.
  texts.sort((one, other) => other.start - one.start);
  return texts.reduce(
    (result, { start, length, shorter }) =>
      result.slice(0, start) + shorter + result.slice(start + length),
    code,
  );
}
