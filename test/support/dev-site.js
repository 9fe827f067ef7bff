import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

/** The documentation site as `npm start` serves it. */
export async function startDevSite() {
  const vite = await createServer({
    configFile: `${demo}/vite.config.ts`,
    root: demo,
    logLevel: 'error',
    clearScreen: false,
    server: { port: 0, host: '127.0.0.1', open: false, watch: null, hmr: false },
  });
  await vite.listen();
  const [address] = vite.resolvedUrls.local;
  return { address, close: () => vite.close() };
}
