import { after } from 'node:test';
import { launchChromium } from './browsers.js';
import { startHost } from './host.js';
import { startSite } from './site.js';

/** A host with the card's files, and a blogger's site. Both end with the tests. */
export async function setServers() {
  const [host, site] = await Promise.all([startHost(), startSite()]);
  after(() => Promise.all([host.close(), site.close()]));
  return { host, site };
}

/** The same with a browser. */
export async function setStage({ launch = launchChromium } = {}) {
  const [servers, browser] = await Promise.all([setServers(), launch()]);
  after(() => browser?.close());
  return { ...servers, browser };
}
