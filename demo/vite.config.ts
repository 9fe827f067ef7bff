import { defineConfig } from 'vite';
import { minifyTemplates } from '../build/minify-templates.ts';
import { contactReceiver } from './receiver.ts';

/** Serves the demo pages, with the built files at the root as a partner's host would have them. */
export default defineConfig({
  // The pages work in whatever folder they are put.
  base: './',
  // What is not there is not found, as on a web server. A home page would be no valid robots.txt.
  appType: 'mpa',
  publicDir: '../dist',
  // So that the builder renders the same markup as the built files.
  plugins: [minifyTemplates(), contactReceiver()],
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: ['index', 'partner', 'performance', 'preview', 'requests'].map(
        (page) => `${import.meta.dirname}/${page}.html`,
      ),
    },
  },
});
