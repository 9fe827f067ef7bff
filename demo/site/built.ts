/** The built renderer, with the words, as a user of the package gets it. */
const renderer: typeof import('../../src/entries/server.ts') = await import(
  new URL('../../dist/server.js', import.meta.url).href
);

export const { articles, folderOf, renderCard } = renderer;
