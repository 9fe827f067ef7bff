import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

const isCustomElement = (tag) => tag === 'kratom-info-card';

/** The apps that a browser runs, and what each of them tells Vite. */
const plugins = {
  react: () => [],
  preact: () => [],
  vue: () => [vue({ template: { compilerOptions: { isCustomElement } } })],
  svelte: () => [svelte({ configFile: false })],
  solid: () => [solid()],
  plain: () => [],
};

async function buildApp(root, to, name, settings) {
  const pages = (await readdir(root)).filter((file) => file.endsWith('.html'));
  await build({
    configFile: false,
    root,
    base: `/${name}/`,
    logLevel: 'warn',
    build: {
      outDir: join(to, name),
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
    ...settings,
  });
}

/** Builds the apps for production, each into a folder of its own name. */
export async function buildApps(from, to) {
  process.env.NODE_ENV = 'production';
  for (const [name, pluginsOf] of Object.entries(plugins)) {
    await buildApp(join(from, name), to, name, { plugins: pluginsOf() });
  }
  const alias = { '@lit/reactive-element': 'oldest-reactive-element' };
  await buildApp(join(from, 'plain'), to, 'oldest-lit', { resolve: { alias } });
}
