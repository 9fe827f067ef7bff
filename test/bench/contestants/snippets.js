import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { open } from '../../support/browsers.js';
import { confirmAddresses, snippetsOn } from '../../support/builder.js';

const demo = fileURLToPath(new URL('../../../demo', import.meta.url));

/** What the snippet builder gives a partner who chose these options, by the kind of snippet. */
export async function snippetsFor(browser, options) {
  const vite = await createServer({
    configFile: `${demo}/vite.config.ts`,
    root: demo,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', open: false, watch: null, hmr: false },
  });
  await vite.listen();
  // The builder would make the compact card.
  const query = new URLSearchParams({ variant: 'article', ...options });
  const page = await open(browser, `${vite.resolvedUrls.local[0]}?${query}`);
  await confirmAddresses(page);
  const snippets = await snippetsOn(page);
  await page.close();
  await vite.close();
  return snippets;
}
