import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const here = (path) => `${import.meta.dirname}/contestants/${path}`;

/** The entry of each element, and what its framework needs to be built. */
export const elements = {
  handwritten: { entry: here('handwritten/element.js') },
  react: { entry: here('jsx/react-element.jsx'), jsx: 'react', hooks: 'react' },
  preact: { entry: here('jsx/preact-element.jsx'), jsx: 'preact', hooks: 'preact/hooks' },
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

const shared = {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  publicDir: false,
};

const jsxOf = (framework) =>
  framework && { jsx: { runtime: 'automatic', importSource: framework, development: false } };

/** What the cards of others are made from. */
const cardModules = ({ html, css, data }, hooks) => ({
  'card:html': `export default ${JSON.stringify(html)};`,
  'card:css': `export default ${JSON.stringify(css)};`,
  'card:data': `export default ${JSON.stringify(data)};`,
  // React and Preact have the same hooks, in modules with different names.
  framework: `export { useState } from '${hooks}';`,
});

/** Builds one classic script as Vite does for production, and gives its text. */
async function bundle({ entry, jsx, plugins = [], modules }) {
  const { output } = await build({
    ...shared,
    plugins: [virtual(modules), ...plugins],
    oxc: jsxOf(jsx),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return output[0].code.trim();
}

/** One of the elements that show the same card, in one file. */
export function buildElement(name, card) {
  const { hooks, ...element } = elements[name];
  return bundle({ ...element, modules: cardModules(card, hooks) });
}

/** A module that renders the card in Node. It imports its framework from node_modules. */
export async function buildForNode(entry, card) {
  const { output } = await build({
    ...shared,
    plugins: [virtual(cardModules(card, 'react'))],
    oxc: jsxOf('react'),
    build: { write: false, ssr: here(entry), target: 'node20' },
  });
  return output[0].code;
}

/** A package from npm with everything that it exports, in one file. */
export function buildEmbed(name) {
  const all = `import * as embed from ${JSON.stringify(name)}; globalThis.embed = embed;`;
  return bundle({ entry: 'embed', modules: { embed: all } });
}
