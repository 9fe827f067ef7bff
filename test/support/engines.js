import { after } from 'node:test';
import { launchChromium, launchFirefox, open } from './browsers.js';
import { launchWebKit } from './webkit.js';

/**
 * Each engine by its name, with a window that all of them can drive: `goto` an address, and
 * `evaluate` a function in the page, whose promise is waited for. Undefined where it is not
 * installed. They end with the tests.
 */
export async function launchEngines() {
  const [chromium, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
  const webkit = await launchWebKit();
  after(() => Promise.all([chromium.close(), firefox?.close(), webkit?.close()]));
  return {
    Chromium: await windowOf(chromium),
    Firefox: firefox && (await windowOf(firefox)),
    WebKit: webkit,
  };
}

async function windowOf(browser) {
  const window = await open(browser, 'about:blank');
  const goto = window.goto.bind(window);
  return Object.assign(window, {
    async goto(address) {
      // The window of another test file may be in front of it, which has the focus then.
      await window.bringToFront();
      return goto(address);
    },
  });
}
