import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dist } from './host.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { renderCard } = await import(new URL('server.js', dist));
const [, content] = /<style>(.*)<\/style>/.exec(renderCard());

/** Makes `window.axe` ready for cards. */
export async function addAxe(page) {
  await page.evaluate(axe);
  // The same rules once more, because axe does not look into the sheet that the cards share.
  await page.addStyleTag({ content });
}
