import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { runnerImport } from 'vite';
import { optionsInManifest } from './options-in-manifest.js';

const outdir = 'dist';

const { module: articles } = await runnerImport('./src/article/all.ts');

/** Keeps what a page can use: no private or protected members, and nothing of the class itself. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ tagName }) => tagName)) {
        const isOfPages = ({ privacy, static: isStatic }) => !privacy && !isStatic;
        declaration.members = declaration.members.filter(isOfPages);
        // The event that the class itself makes to tell of an `error` has the name of a variable.
        declaration.events = declaration.events.filter(({ description }) => description);
      }
    }
  },
};

/** The module of the package with everything that is described. */
const element = 'dist/modules/element.js';

/** Names the modules that are in the package, and not their sources. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules
      .flatMap((module) => module.declarations)
      .filter(({ kind }) => kind === 'class');
    const reference = (name) => ({ name, module: element });
    const { name: className, tagName } = declarations.find((each) => each.tagName);
    const kind = 'javascript-module';
    customElementsManifest.modules = [
      {
        kind,
        path: element,
        declarations,
        exports: declarations.map(({ name }) => ({
          kind: 'js',
          name,
          declaration: reference(name),
        })),
      },
      ...Object.keys(articles).map((language) => ({
        kind,
        path: `dist/modules/${language}.js`,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: reference(className),
          },
        ],
      })),
    ];
  },
};

export default {
  globs: ['src/element/kratom-info-card.ts', 'src/behavior/events.ts', 'src/options/options.ts'],
  outdir,
  plugins: [
    publicOnly,
    await optionsInManifest(),
    asPublished,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};
