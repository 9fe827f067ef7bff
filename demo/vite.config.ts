import { defineConfig } from 'vite';

/** Serves the demo pages, with the built files at the root as a partner's host would have them. */
export default defineConfig({
  publicDir: '../dist',
});
