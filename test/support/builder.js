import { after } from 'node:test';
import { open } from './browsers.js';
import { startBuiltSite } from './built-site.js';
import { variants } from './words.js';

/** The kinds of snippet that are HTML. */
export const htmlKinds = ['script', 'pinned', 'one-tag', 'no-javascript', 'iframe', 'html'];

/** The snippet builder, and a blogger in front of it who copies what the page shows. */
export async function openBuilder(browser) {
  const { address, close } = await startBuiltSite();
  after(close);
  const copied = new Map();

  async function copy(query) {
    const page = await open(browser, `${address}?${query}`);
    await confirmAddresses(page);
    const snippets = await snippetsOn(page);
    await page.close();
    return snippets;
  }

  function snippets(choices) {
    const query = new URLSearchParams(choices).toString();
    if (!copied.has(query)) copied.set(query, copy(query));
    return copied.get(query);
  }

  return {
    address,
    /** The snippets for some choices, by their kind. */
    snippets,
    /** The same for every variant. */
    async snippetsOfVariants(choices) {
      const all = variants.map(async (variant) => [
        variant,
        await snippets({ ...choices, variant }),
      ]);
      return Object.fromEntries(await Promise.all(all));
    },
  };
}

/** Confirms the addresses of other sites in the builder's link, and waits for the snippets. */
export async function confirmAddresses(page) {
  // Since the form was filled in.
  await page.waitForSelector('#results[aria-busy]');
  await page.$$eval('#offers button', (buttons) => {
    for (const button of buttons) if (button.textContent.startsWith('Use it')) button.click();
  });
  await page.waitForSelector('#results[aria-busy=false]');
}

/** The snippets that the builder shows now, by their kind, with what belongs beside them. */
export const snippetsOn = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-snippet], [data-extra]')].map((element) => [
        element.dataset.snippet ?? element.dataset.extra,
        element.textContent,
      ]),
    ),
  );
