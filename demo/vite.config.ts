import { defineConfig } from 'vite';
import { minifyTemplates } from '../tools/build/minify-templates.ts';
import { hostedFiles } from './site/hosted-files.ts';
import { sitePages } from './site/plugin.ts';
import { markdownPages, textPages } from './site/text-pages.ts';
import { contactReceiver } from './receiver/vite-plugin.ts';

/** Pages written in HTML. Those written in Markdown are found by their names: `*.md` beside this file. */
const pages = [
  'index',
  'accessibility',
  'content',
  'gallery',
  'partner',
  'performance',
  'policies',
  'preview',
  'privacy',
  'reference',
  'requests',
  'theming',
].map((page) => `${page}.html`);

/** Where the built site will be. Otherwise it is for `vite preview`, which serves it there. */
const siteAddress = process.env['SITE_ADDRESS'] ?? 'http://localhost:4173/';

/** Serves the demo pages, with the built files at the root as a partner's host would have them. */
export default defineConfig({
  // The pages work in whatever folder they are put.
  base: './',
  // What is not there is not found, as on a web server. A home page would be no valid robots.txt.
  appType: 'mpa',
  publicDir: '../dist',
  // So that the builder renders the same markup as the built files.
  plugins: [
    minifyTemplates(),
    contactReceiver(),
    hostedFiles(siteAddress),
    markdownPages(),
    sitePages(),
  ],
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    outDir: '../site',
    emptyOutDir: true,
    rolldownOptions: {
      input: [...pages, ...textPages].map((page) => `${import.meta.dirname}/${page}`),
    },
  },
});
