import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, runnerImport, type EnvironmentOptions, type UserConfig } from 'vite';
import { writeBillOfMaterials, type Chunk } from './tools/build/bill-of-materials.ts';
import { trimLit } from './tools/build/trim-lit.ts';
import { minifyTemplates } from './tools/build/minify-templates.ts';
import { entryOf, languageEntries } from './tools/build/language-entries.ts';
import { writeStaticFiles } from './tools/build/static-files.ts';
import packageJson from './package.json' with { type: 'json' };

const outDir = 'dist';
const plugins = [minifyTemplates(), trimLit(), languageEntries()];
const licenses = 'THIRD-PARTY-LICENSES.txt';
const banner = `/*! ${packageJson.name} ${packageJson.version}, ${packageJson.license}, with ${licenses} */`;

/**
 * Nearly all functions run as soon as the script does. Chromium compiles them while the script loads,
 * rather than one by one when they are called: https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** A module of the card's source, as the build's own code can use it. */
async function load<Module>(path: string): Promise<Module> {
  return (await runnerImport<Module>(path, { plugins })).module;
}

/**
 * Names inside Lit that the card does not use, and no page can: they need not keep their length.
 * None of them is the name of anything in a browser, in the card or in an article.
 */
const namesInLit =
  /^(_\$.*|(add|remove)Controller|addInitializer|converter|create(Property|RenderRoot)|elementStyles|enableUpdating|finalizeStyles|firstUpdated|(from|to)Attribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|host(Connected|Disconnected|Update|Updated)|isUpdatePending|noAccessor|performUpdate|renderRoot|scheduleUpdate|shadowRootOptions|shouldUpdate|useDefault|willUpdate|wrapped)$/;

interface File {
  readonly input: string;
  readonly name: string;
  readonly format?: 'iife' | 'es';
}

function file({ input, name, format = 'iife' }: File): EnvironmentOptions {
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
        mangle: { properties: { regex: namesInLit } },
      },
      // What is bundled into the script tag; the other files hold nobody else's code.
      license: name === 'kratom-info-card.js' && { fileName: licenses },
      rolldownOptions: {
        input,
        // An entry of a page would lose its exports.
        preserveEntrySignatures: 'strict',
        // Importing anything from `lit` also loads lit-html and lit-element for their side effects
        // on `globalThis`. The card uses neither, and they would double its size.
        treeshake: {
          moduleSideEffects: [
            { test: /\/node_modules\/(lit|lit-html|lit-element)\//, sideEffects: false },
            // Lit's own way with stylesheets.
            { test: /\/css-tag\.js$/, sideEffects: false },
          ],
        },
        output: {
          format,
          entryFileNames: name,
          // Starts with a byte order mark: on a page in a legacy encoding, a script without a charset
          // header would otherwise be read in that encoding.
          postBanner: `\uFEFF${compileHint}${banner}`,
        },
      },
    },
  };
}

/** The modules for people who install the card: as they were written, and with Lit as a dependency. */
function modules(languages: readonly string[]): EnvironmentOptions {
  const entries = languages.map((language) => [language, entryOf('module', language)]);
  return {
    consumer: 'client',
    build: {
      outDir: join(outDir, 'modules'),
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: { element: 'src/entries/package.ts', ...Object.fromEntries(entries) },
        external: /^lit/,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  };
}

export default defineConfig(async (): Promise<UserConfig> => {
  const articles = await load<typeof import('./src/article/all.ts')>('./src/article/all.ts');
  const { folderOf } = await load<typeof import('./src/article/folders.ts')>(
    './src/article/folders.ts',
  );
  const scripts = Object.entries(articles).map(([language, { lang }]) => {
    const input = entryOf('script-tag', language);
    return [`script_${language}`, file({ input, name: `${folderOf(lang)}kratom-info-card.js` })];
  });

  return {
    publicDir: false,
    plugins,
    environments: {
      ...Object.fromEntries(scripts),
      behavior: file({ input: 'src/entries/prerendered.ts', name: 'behavior-only.js' }),
      embed: file({ input: 'src/entries/frame-page.ts', name: 'embed.js' }),
      embedParent: file({ input: 'src/entries/frame-host.ts', name: 'embed-parent.js' }),
      modules: modules(Object.keys(articles)),
      server: file({ input: 'src/entries/server.ts', name: 'server.js', format: 'es' }),
    },
    builder: {
      async buildApp({ environments, build }) {
        // Emptied, not removed: the demo may be watching the folder.
        await mkdir(outDir, { recursive: true });
        for (const name of await readdir(outDir)) await rm(join(outDir, name), { recursive: true });
        const chunks: Chunk[] = [];
        for (const environment of Object.values(environments)) {
          if (environment.name === 'client') continue;
          for (const built of [await build(environment)].flat()) {
            if (!('output' in built)) throw new Error('The build cannot watch.');
            // The modules leave Lit to the package manager.
            if (environment.name === 'modules') continue;
            chunks.push(...built.output.filter((file) => file.type === 'chunk'));
          }
        }
        // The same views and styles, once more as files.
        await writeStaticFiles(
          outDir,
          packageJson.version,
          await load<typeof import('./src/entries/server.ts')>('./src/entries/server.ts'),
          await load<typeof import('./src/styles/inline.ts')>('./src/styles/inline.ts'),
        );
        await writeBillOfMaterials(outDir, chunks);
      },
    },
  };
});
