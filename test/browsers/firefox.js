import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { firstExisting, onPath } from './first-existing.js';

const { FIREFOX_PATH, PROGRAMFILES } = process.env;

const usualPlaces = [
  ...onPath('firefox', 'firefox-esr'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
];

export const firefox = {
  name: 'Firefox',
  hint: 'Install firefox-esr (Debian) or Firefox, or set FIREFOX_PATH.',
  async launcher() {
    const executablePath = FIREFOX_PATH || firstExisting(usualPlaces);
    if (!executablePath) return undefined;

    // Chrome's launcher drives whatever Puppeteer starts: Firefox over WebDriver BiDi.
    return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } });
  },
};
