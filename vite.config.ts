import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, runnerImport, type EnvironmentOptions } from 'vite';
import { minifyTemplates } from './build/minify-templates.ts';
import { writeStaticFiles } from './build/static-files.ts';
import packageJson from './package.json' with { type: 'json' };

const outDir = 'dist';
const plugins = [minifyTemplates()];
const licenses = 'THIRD-PARTY-LICENSES.txt';
const banner = `/*! ${packageJson.name} ${packageJson.version}, ${packageJson.license}, with ${licenses} */`;

function file(entry: string, format: 'iife' | 'es'): EnvironmentOptions {
  const isScriptTag = entry === 'script-tag';
  return {
    // Without it Vite takes a named environment for a server's, and lit for its Node build.
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      // Smaller than with Vite's own minifier alone.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
      },
      // What is bundled into the script tag; the other files hold nobody else's code.
      license: isScriptTag && { fileName: licenses },
      rolldownOptions: {
        input: `src/${entry}.ts`,
        // An entry of a page would lose its exports.
        preserveEntrySignatures: 'strict',
        // Importing anything from `lit` also loads lit-html and lit-element for their side effects
        // on `globalThis`. The card uses neither, and they would double its size.
        treeshake: {
          moduleSideEffects: [
            { test: /\/node_modules\/(lit|lit-html|lit-element)\//, sideEffects: false },
          ],
        },
        output: {
          format,
          entryFileNames: isScriptTag ? 'kratom-info-card.js' : `${entry}.js`,
          // Starts with a byte order mark: on a page in a legacy encoding, a script without a charset
          // header would otherwise be read in that encoding.
          postBanner: `\uFEFF${banner}`,
        },
      },
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins,
  environments: {
    script: file('script-tag', 'iife'),
    behavior: file('behavior-only', 'iife'),
    embed: file('embed', 'iife'),
    embedParent: file('embed-parent', 'iife'),
    server: file('server', 'es'),
  },
  builder: {
    async buildApp({ environments, build }) {
      // Emptied, not removed: the demo may be watching the folder.
      await mkdir(outDir, { recursive: true });
      for (const name of await readdir(outDir)) await rm(join(outDir, name), { recursive: true });
      for (const environment of Object.values(environments)) {
        if (environment.name !== 'client') await build(environment);
      }
      // The same views and styles, once more as files.
      const words = await runnerImport<typeof import('./src/server.ts')>('./src/server.ts', {
        plugins,
      });
      const look = await runnerImport<typeof import('./src/styles/styles.ts')>(
        './src/styles/styles.ts',
        { plugins },
      );
      await writeStaticFiles(outDir, packageJson.version, words.module, look.module.styles.cssText);
    },
  },
});
