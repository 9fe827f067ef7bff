import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browsers.js';

/**
 * Every host that Chromium has looked up while something was done with it: also for what no page
 * hears of, such as a hint to connect early. It writes its log when it ends.
 * https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export async function hostsAsked(use) {
  const folder = await mkdtemp(join(tmpdir(), 'kic-net-log-'));
  try {
    const file = join(folder, 'log.json');
    const browser = await launchChromium(`--log-net-log=${file}`);
    await use(browser).finally(() => browser.close());
    const { constants, events } = JSON.parse(await readFile(file, 'utf8'));
    const lookUp = constants.logEventTypes.HOST_RESOLVER_MANAGER_REQUEST;
    const hosts = events
      .filter(({ type, params }) => type === lookUp && params?.host)
      .map(
        ({ params: { host } }) => new URL(host.includes('//') ? host : `any://${host}`).hostname,
      );
    return [...new Set(hosts)].filter((host) => !isChromiums(host)).sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Chromium itself asks its maker for updates, and the like. */
const isChromiums = (host) => /(^|\.)(google|googleapis|gvt1)\.com$/.test(host);
