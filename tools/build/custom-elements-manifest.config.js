import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { optionsInManifest } from './options-in-manifest.js';

const outdir = 'dist';

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

export default {
  globs: ['src/element/kratom-info-card.ts', 'src/behavior/events.ts', 'src/options/options.ts'],
  outdir,
  plugins: [
    publicOnly,
    await optionsInManifest(),
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};
