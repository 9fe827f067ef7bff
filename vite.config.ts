import { defineConfig, type EnvironmentOptions } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import * as articles from './src/article/all.ts';
import { folderOf } from './src/article/folders.ts';
import {
  languageEntries,
  moduleEntry,
  reactEntry,
  scriptEntry,
} from './tools/build/language-entries.ts';
import { minifyTemplates } from './tools/build/minify-templates.ts';
import { writeStaticFiles } from './tools/build/static-files.ts';

const outDir = 'dist';
const scriptName = 'kratom-info-card.js';
const licenses = 'THIRD-PARTY-LICENSES.txt';

/** The first lines of every file that a page loads. */
const banner = [
  // Chromium compiles all functions while the script loads, and not one by one when they are called.
  // Nearly all of them run at once: https://v8.dev/blog/explicit-compile-hints
  '//# allFunctionsCalledOnLoad',
  `/*! ${packageJson.name} ${packageJson.version}, ${packageJson.license}, with ${licenses} */`,
].join('\n');

/** On a page in a legacy encoding, a script without it is read in that encoding. */
const byteOrderMark = '\uFEFF';

/** One file with everything in it. */
function bundle(input: string, fileName: string, format: 'iife' | 'es' = 'iife') {
  return {
    // Vite treats every environment but its own `client` as a server.
    consumer: 'client',
    build: {
      outDir,
      // The first build empties the folder for all of them.
      emptyOutDir: fileName === scriptName,
      target: 'es2022',
      // One percent smaller than with Vite's own minifier.
      minify: 'terser',
      terserOptions: { ecma: 2020, module: true, compress: { passes: 2 } },
      // The notices of Lit, which is inside the script-tag files and no others.
      license: fileName === scriptName && { fileName: licenses },
      rolldownOptions: {
        input,
        // Otherwise Vite drops the exports of an entry.
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: fileName, postBanner: byteOrderMark + banner },
      },
    },
  } satisfies EnvironmentOptions;
}

const names = Object.keys(articles);

/** The modules of the npm package: not minified, and with Lit as a dependency. */
const modules: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: `${outDir}/modules`,
    target: 'es2022',
    minify: false,
    rolldownOptions: {
      input: {
        element: 'src/entries/package.ts',
        ...Object.fromEntries(names.map((name) => [name, moduleEntry(name)])),
        ...Object.fromEntries(names.map((name) => [`react/${name}`, reactEntry(name)])),
      },
      external: /^(@lit\/|react$)/,
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name].js',
        // Tells frameworks with server components that the component runs in the browser:
        // https://react.dev/reference/rsc/use-client
        banner: ({ name }) => (name.startsWith('react/') ? `'use client';` : ''),
      },
    },
  },
};

const scripts = Object.entries(articles).map(([name, { lang }]) => [
  `script_${name}`,
  bundle(scriptEntry(name), folderOf(lang) + scriptName),
]);

export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates(), languageEntries()],
  environments: {
    ...Object.fromEntries(scripts),
    prerendered: bundle('src/entries/prerendered.ts', 'behavior-only.js'),
    framePage: bundle('src/entries/frame-page.ts', 'embed.js'),
    frameHost: bundle('src/entries/frame-host.ts', 'embed-parent.js'),
    server: bundle('src/entries/server.ts', 'server.js', 'es'),
    modules,
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const environment of Object.values(environments)) {
        // Vite adds it for a page, which this project has none of.
        if (environment.name !== 'client') await build(environment);
      }
      await writeStaticFiles(outDir, packageJson.version);
    },
  },
});
