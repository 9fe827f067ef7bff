import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { firstExisting, onPath } from './first-existing.js';

const { FIREFOX_PATH, PROGRAMFILES } = process.env;

const usualPlaces = [
  ...onPath('firefox', 'firefox-esr'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
];

/** Firefox: FIREFOX_PATH, else an installed one. */
export const findFirefox = () => FIREFOX_PATH || firstExisting(usualPlaces);

export const firefox = {
  name: 'Firefox',
  hint: 'Install firefox-esr (Debian) or Firefox, or set FIREFOX_PATH.',
  async launcher() {
    const executablePath = findFirefox();
    if (!executablePath) return undefined;

    // Chrome's launcher drives whatever Puppeteer starts: Firefox over WebDriver BiDi.
    return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } });
  },
};
