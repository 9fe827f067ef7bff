import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const here = (path) => `${import.meta.dirname}/contestants/${path}`;

/** The entry of each element, and what its framework needs to be built. */
const elements = {
  handwritten: { entry: here('handwritten/element.js') },
  react: { entry: here('jsx/react-element.jsx'), jsx: 'react' },
  preact: { entry: here('jsx/preact-element.jsx'), jsx: 'preact' },
  vue: { entry: here('vue/element.js'), plugins: [vue()] },
  svelte: {
    entry: here('svelte/element.js'),
    plugins: [svelte({ configFile: false, dynamicCompileOptions: isElement })],
  },
};

/** Only the card itself is an element; what it consists of are ordinary components. */
function isElement({ filename }) {
  return filename.endsWith('/Card.svelte') ? { customElement: true } : undefined;
}

/** Modules that are not files, by their name. */
const virtual = (modules) => ({
  name: 'virtual',
  enforce: 'pre',
  resolveId: (id) => (id in modules ? `\0${id}` : undefined),
  load: (id) => modules[id.slice(1)],
});

const named = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** Builds one classic script as Vite does for production, and gives its text. */
async function bundle({ entry, jsx, plugins = [], modules }) {
  const { output } = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    publicDir: false,
    plugins: [virtual(modules), ...plugins],
    oxc: jsx && { jsx: { runtime: 'automatic', importSource: jsx } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return output[0].code.trim();
}

/** The elements that show the same card, each in one file. */
export async function buildElements({ html, css, words }) {
  const modules = {
    'card:html': `export default ${JSON.stringify(html)};`,
    'card:css': `export default ${JSON.stringify(css)};`,
    'card:words': named(words),
  };
  const files = Object.entries(elements).map(async ([name, element]) => [
    name,
    await bundle({ ...element, modules }),
  ]);
  return Object.fromEntries(await Promise.all(files));
}

/** A package from npm with everything that it exports, in one file. */
export function buildEmbed(name) {
  const all = `import * as embed from ${JSON.stringify(name)}; globalThis.embed = embed;`;
  return bundle({ entry: 'embed', modules: { embed: all } });
}
