import { launchChromium, open } from './browsers.js';
import { isRequired } from './browsers/is-required.js';
import { hostsAsked } from './net-log.js';
import { startSite } from './site.js';

/**
 * Capabilities of a full Chromium that a headless shell, such as the one from npm, lacks. Each is found out by
 * trying it in a page that has no card.
 */
const probes = {
  async 'find-in-page'({ site, browser }) {
    const hidden = '<div style="height: 9000px"></div><details><p>The words</p></details>';
    const page = await open(browser, site.publish({ body: hidden }));
    return page.evaluate(() => window.find('The words'));
  },
  async 'text fragments'({ site, browser }) {
    const body = '<div style="height: 9000px"></div><p>The words</p>';
    const page = await open(browser, `${site.publish({ body })}#:~:text=The%20words`);
    return page.evaluate(async () => {
      for (let painted = 0; painted < 5; painted += 1) await new Promise(requestAnimationFrame);
      return scrollY > 0;
    });
  },
  async 'the back/forward cache'({ site, browser }) {
    const page = await open(browser, site.publish({ body: '<p>One</p>' }));
    await page.evaluate(() => (window.mark = true));
    await page.goto(site.publish({ body: '<p>Two</p>' }));
    await page.goBack();
    return page.evaluate(() => window.mark === true);
  },
  async 'a log of host look-ups'({ site }) {
    const address = site.publish({ head: '<link rel="dns-prefetch" href="//a-hint.invalid">' });
    const hosts = await hostsAsked((browser) => open(browser, address));
    return hosts.includes('a-hint.invalid');
  },
};

/**
 * Why a test that needs such a thing is skipped, for its option `skip`: false where Chromium has it.
 * In CI all are required.
 */
export async function chromiumLacks(name) {
  if (isRequired) return false;

  const [site, browser] = await Promise.all([startSite(), launchChromium()]);
  const hasIt = await probes[name]({ site, browser });
  await Promise.all([site.close(), browser.close()]);
  return !hasIt && `needs a full Chromium: ${name}`;
}
