import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { run, tool } from './project.js';

/** The sites that are built in Node: each gives the folder that its host would serve. */
export const generators = {
  async Astro({ folder, card }) {
    const root = join(folder, 'astro');
    await cp(join(card, 'dist'), join(root, 'public/cards'), { recursive: true });
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { build } = await import('astro');
    await build({ root, logLevel: 'error' });
    return join(root, 'dist');
  },

  async Eleventy({ folder }) {
    const cwd = join(folder, 'eleventy');
    await run(process.execPath, [tool('@11ty/eleventy/cmd.cjs'), '--quiet'], { cwd });
    return join(cwd, '_site');
  },
};
