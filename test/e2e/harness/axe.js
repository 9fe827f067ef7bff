import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes `window.axe` ready for cards whose stylesheet is also a file of this host. */
export async function addAxe(page, host) {
  await page.evaluate(axe);
  // The same rules as a file, because axe does not look into the sheet that the cards share.
  await page.addStyleTag({ url: `${host.address}kratom-info-card.css` });
}
