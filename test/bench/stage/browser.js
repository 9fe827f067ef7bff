import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../support/browsers/chromium.js';

/** Usual for a phone; WebPageTest and Lighthouse use about the same. */
export const phone = { width: 390, height: 844 };

/**
 * Frames of other sites stay in the page's process, so that their work can be slowed down, traced and
 * counted like that of the others. It spares the frame the start of a process.
 */
const oneProcess = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];

/** Frames are drawn as soon as they are ready, so that none of the time is spent waiting for a screen. */
const atOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const collectable = '--js-flags=--expose-gc';

/**
 * Puppeteer's `acceptInsecureCerts` would let every certificate pass, but keep nothing of such
 * servers in the cache.
 */
const trusting = (fingerprint) => `--ignore-certificate-errors-spki-list=${fingerprint}`;

/**
 * `isInstant`: for measuring work in a page that stays; without it, frames come as on a screen.
 * `fingerprint`: that of the key which servers with TLS have.
 */
export async function launch({ isInstant = false, fingerprint }) {
  return puppeteer.launch({
    ...(await findChromium()),
    args: [
      ...chromiumArgs,
      ...oneProcess,
      collectable,
      trusting(fingerprint),
      ...(isInstant ? atOnce : []),
    ],
  });
}

/** A page in a window of its own: a tab in the background would not be painted. */
export async function openPage(context, { width = phone.width, height = phone.height } = {}) {
  const page = await context.newPage({ type: 'window' });
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width, height });
  return page;
}

/** Runs a task with a page of a browser that has never been anywhere. */
export async function withFreshPage(browser, task, viewport) {
  const context = await browser.createBrowserContext();
  try {
    return await task(await openPage(context, viewport));
  } finally {
    await context.close();
  }
}
