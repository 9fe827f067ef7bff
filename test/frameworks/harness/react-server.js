import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds the app that React renders on a server and hydrates in the page, and gives the folder of its
 * pages. It is built for development, where React says in the console what does not fit.
 */
export async function buildReactServer(folder) {
  const root = join(folder, 'react-server');
  const settings = { configFile: false, root, mode: 'development', logLevel: 'error' };
  process.env.NODE_ENV = 'development';
  await build({
    ...settings,
    build: {
      outDir: 'server',
      ssr: 'server.tsx',
    },
  });
  await build({
    ...settings,
    build: {
      outDir: 'pages',
      rolldownOptions: {
        input: join(root, 'client.tsx'),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { render } = await import(pathToFileURL(join(root, 'server/server.js')).href);
  const pages = join(root, 'pages');
  await writeFile(join(pages, 'index.html'), render(false));
  await writeFile(join(pages, 'prerendered.html'), render(true));
  return pages;
}
