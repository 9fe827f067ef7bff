import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { bundledChromium } from './bundled-chromium.js';
import { firstExisting, onPath } from './first-existing.js';

const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;

const usualPlaces = [
  ...onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${PROGRAMFILES}/Google/Chrome/Application/chrome.exe`,
  `${LOCALAPPDATA}/Google/Chrome/Application/chrome.exe`,
];

/** Chrome or Chromium: CHROME_PATH, else an installed one, else the one from npm. */
export async function findChromium() {
  const executablePath = CHROME_PATH || firstExisting(usualPlaces);
  return executablePath ? { executablePath } : bundledChromium();
}

export const chromiumArgs = ['--disable-gpu', '--disable-quic'];
// Chromium's sandbox refuses to run as root, which is who runs in a container.
if (process.getuid?.() === 0) chromiumArgs.push('--no-sandbox');

export const chromium = {
  name: 'Chromium',
  hint: 'Install Chrome or Chromium, or set CHROME_PATH.',
  async launcher() {
    const found = await findChromium();
    if (!found) return undefined;

    return chromeLauncher({ puppeteer, launchOptions: { ...found, args: chromiumArgs } });
  },
};
