import { after } from 'node:test';
import { launchChromium } from './browsers.js';
import { startHost } from './host.js';
import { startSite } from './site.js';

/** A host with the card's files, a blogger's site and a browser. All of them end with the tests. */
export async function setStage({ launch = launchChromium } = {}) {
  const [host, site, browser] = await Promise.all([startHost(), startSite(), launch()]);
  after(async () => {
    await browser?.close();
    await Promise.all([host.close(), site.close()]);
  });
  return { host, site, browser };
}
