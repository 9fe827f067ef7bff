/** Short names that stylesheets give their custom properties. */
const commonNames = [
  'accent',
  'text',
  'surface',
  'emergency',
  'muted',
  'tint',
  'border',
  'link',
  'on-accent',
  'radius',
  'white',
].map((name) => `--${name}`);

const declarations = (value) => commonNames.map((name) => `${name}: ${value}`).join('; ');

/** Names that the page gives to things of its own, and that the card might use too. */
export const names = {
  'where custom properties have short names': {
    css: `*, :root { ${declarations('99px')} }`,
  },
  'where custom properties of these names are important': {
    css: `*, :root { ${declarations('red !important')} }`,
  },
  'where custom properties of these names are lengths': {
    css: registrations({ syntax: '<length>', initial: '0px' }),
  },
  'where custom properties of these names are colors that nothing inherits': {
    css: registrations({ syntax: '<color>', inherits: false, initial: 'red' }),
  },
  'where counters and palettes have well-known names': {
    css: `@counter-style disc { system: cyclic; symbols: "★"; suffix: " " }
      @counter-style decimal { system: cyclic; symbols: "★"; suffix: " " }
      @font-palette-values --accent { font-family: serif; base-palette: 1 }`,
  },
  'where fonts have well-known names': {
    css: ['system-ui', 'sans-serif', 'inherit', 'initial'].map(hugeFont).join('\n'),
    // It takes the page's font for the system's: https://bugs.webkit.org/show_bug.cgi?id=311380
    except: ['WebKit'],
  },
};

/** The short names, registered for the whole page, with the cards on it. */
function registrations({ syntax, inherits = true, initial }) {
  const rule = `{ syntax: "${syntax}"; inherits: ${inherits}; initial-value: ${initial} }`;
  return commonNames.map((name) => `@property ${name} ${rule}`).join('\n');
}

/** Three times as large as any other, so that it shows wherever it is used. */
function hugeFont(name) {
  const sources = ['Liberation Mono', 'DejaVu Sans Mono', 'Courier New'];
  return `@font-face { font-family: "${name}"; size-adjust: 300%;
    src: ${sources.map((source) => `local("${source}")`).join(', ')} }`;
}
