import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers/chromium.js';
import { findFirefox } from './browsers/firefox.js';
import { isRequired } from './browsers/is-required.js';
import { shared } from './shared.js';

/** Milliseconds after which an answer of a browser is given up: less than a test may take. */
export const patience = 60_000;

const startChromium = async (...switches) => {
  const found = await findChromium();
  if (!found) throw new Error('Install Chrome or Chromium, or set CHROME_PATH.');
  // Frames of other sites stay in the page's process: on a busy machine, Puppeteer sometimes waits in
  // vain for one that moves to a process of its own.
  const oneProcess = [
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process',
  ];
  const args = [...chromiumArgs, ...oneProcess, ...switches];
  return puppeteer.launch({ ...found, args, protocolTimeout: patience });
};

const startFirefox = () =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    protocolTimeout: patience,
  });

const stop = (browser) => browser.close();
const chromium = shared(startChromium, stop);
const firefox = shared(startFirefox, stop);

/** A context of its own in a shared browser: no cookie, cache or page of another test file. */
async function contextIn({ acquire, release }) {
  const browser = await acquire();
  const context = await browser.createBrowserContext();
  const closeContext = context.close.bind(context);
  let closed;
  const close = async () => {
    await closeContext();
    await release();
  };
  return Object.assign(context, { close: () => (closed ??= close()) });
}

/**
 * A context of its own in Chrome or Chromium, over DevTools. With switches of the command line it is
 * a browser of its own.
 */
export async function launchChromium(...switches) {
  return switches.length > 0 ? startChromium(...switches) : contextIn(chromium);
}

/** The same in Firefox over WebDriver BiDi, or undefined where it is not installed. */
export async function launchFirefox() {
  if (findFirefox()) return contextIn(firefox);
  if (isRequired) throw new Error('Install Firefox, or set FIREFOX_PATH.');
  return undefined;
}

/**
 * Opens a page in a window of its own: a tab in the background would not be painted. `said` are its
 * errors, warnings and violated policies, in every frame. With `isEarly` it does not wait for scripts
 * and frames that are on their way.
 */
export async function open(
  browser,
  address,
  { width = 1280, javascript = true, isEarly = false } = {},
) {
  const page = await browser.newPage({ type: 'window' });
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  page.setDefaultTimeout(patience);
  await page.setViewport({ width, height: 800 });
  if (!javascript) await page.setJavaScriptEnabled(false);
  // Puppeteer's 'domcontentloaded' would sometimes wait for the frames of the page too.
  await page.goto(address, { waitUntil: isEarly ? [] : 'load' });
  if (isEarly) await page.waitForFunction(() => document.readyState !== 'loading');
  return Object.assign(page, { said });
}

/** When a page in Chromium waits for no answer of a server, and has nothing left to do. */
export async function whenQuiet(page) {
  await page.waitForNetworkIdle({ idleTime: 0 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForNetworkIdle({ idleTime: 0 });
}
