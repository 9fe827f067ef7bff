/** The folders of src/, from top to bottom. Each imports from those below it, and from no other. */
const layers = ['entries', 'element', 'contact', 'behavior', 'view', 'options', 'article'];

const anyOf = (folders) => `^src/(${folders.join('|')})/`;

const neverUp = layers.slice(1).map((layer, index) => ({
  name: `${layer}-never-up`,
  severity: 'error',
  from: { path: anyOf([layer]) },
  to: { path: anyOf(layers.slice(0, index + 1)) },
}));

/** Which file may import which. `npm run lint:imports` checks it, types too. */
export default {
  forbidden: [
    ...neverUp,
    {
      name: 'styles-are-a-leaf',
      severity: 'error',
      from: { path: '^src/styles/' },
      to: { pathNot: '^src/styles/' },
    },
    {
      name: 'styles-for-entries-and-element-only',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(['entries', 'element', 'styles']) },
      to: { path: '^src/styles/' },
    },
    {
      name: 'src-needs-lit-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/entries/(frameworks/|react[.]ts$)' },
      to: { pathNot: '^(src|node_modules/@lit/reactive-element)/' },
    },
    {
      name: 'tests-are-for-nobody',
      comment: 'tools/docs/picture.js finds a browser as the tests do.',
      severity: 'error',
      from: { path: '^(src|demo|tools)/', pathNot: '^tools/docs/picture[.]js$' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle of types is gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Apps and benchmarks with packages of their own.
    exclude: { path: ['^dist/', '^test/(frameworks|bench)/'] },
  },
};
