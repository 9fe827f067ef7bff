/** What the build made of the card, as those who use it get it: the renderer, with the words. */
const renderer: typeof import('../../src/entries/server.ts') = await import(
  new URL('../../dist/server.js', import.meta.url).href
);

export const { articles, folderOf, renderCard } = renderer;
