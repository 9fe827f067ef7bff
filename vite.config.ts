import { rm } from 'node:fs/promises';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { minifyTemplates } from './build/minify-templates.ts';
import packageJson from './package.json' with { type: 'json' };

const outDir = 'dist';
const licenses = 'THIRD-PARTY-LICENSES.txt';

/** One file that a page loads with one script tag, complete in itself. */
function scriptFile(entry: string, fileName: string): EnvironmentOptions {
  return {
    // Without it Vite takes a named environment for a server's, and lit for its Node build.
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      license: { fileName: licenses },
      rolldownOptions: {
        input: entry,
        // Importing anything from `lit` also loads lit-html and lit-element for their side effects
        // on `globalThis`. The card uses neither, and they would double its size.
        treeshake: {
          moduleSideEffects: [
            { test: /\/node_modules\/(lit|lit-html|lit-element)\//, sideEffects: false },
          ],
        },
        output: {
          format: 'iife',
          entryFileNames: fileName,
          // Starts with a byte order mark: on a page in a legacy encoding, a script without a charset
          // header would otherwise be read in that encoding.
          postBanner: `\uFEFF/*! ${packageJson.name} ${packageJson.version} | ${packageJson.license} | third parties: ${licenses} */`,
        },
      },
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates()],
  environments: {
    script: scriptFile('src/script-tag.ts', 'kratom-info-card.js'),
  },
  builder: {
    async buildApp(builder) {
      await rm(outDir, { recursive: true, force: true });
      const { script } = builder.environments;
      if (script) await builder.build(script);
    },
  },
});
