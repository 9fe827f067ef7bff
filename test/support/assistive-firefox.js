import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './browsers/firefox.js';
import { firstExisting, onPath } from './browsers/first-existing.js';
import { isRequired } from './browsers/is-required.js';
import { startDisplay } from './browsers/webkit-driver.js';
import { patience } from './browsers.js';

const python = '/usr/bin/python3';
const reader = fileURLToPath(new URL('firefox-tree.py', import.meta.url));
const hint = 'Install firefox-esr, xvfb, dbus, at-spi2-core and gir1.2-atspi-2.0 (Debian).';

/**
 * Firefox as somebody with a screen reader has it: in a window, with its accessibility service on.
 * `readTree` gives the roles and names that it tells assistive technology over AT-SPI. Undefined
 * where the programs for it are not installed.
 */
export async function launchAssistiveFirefox() {
  const [xvfb, bus] = ['Xvfb', 'dbus-daemon'].map((name) => firstExisting(onPath(name)));
  const firefox = findFirefox();
  if (!firefox || !xvfb || !bus || !(await canRead())) {
    if (isRequired) throw new Error(hint);
    return undefined;
  }
  const display = await startDisplay(xvfb);
  const session = spawn(bus, ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = await once(session.stdout, 'data');
  const env = {
    ...process.env,
    DISPLAY: display.name,
    DBUS_SESSION_BUS_ADDRESS: String(address).trim(),
    GDK_BACKEND: 'x11',
    GNOME_ACCESSIBILITY: '1',
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: false,
    env,
    protocolTimeout: patience,
  });
  return {
    browser,
    /** Reads the page with this title, once it has a last link of this name. */
    async readTree(title, last) {
      const { stdout } = await promisify(execFile)(python, [reader, title, last], { env });
      return JSON.parse(stdout);
    },
    async close() {
      await browser.close();
      session.kill();
      display.stop();
    },
  };
}

/** Whether Python has what reads the tree. */
async function canRead() {
  if (!existsSync(python)) return false;
  const load = 'import gi; gi.require_version("Atspi", "2.0")';
  return promisify(execFile)(python, ['-c', load]).then(
    () => true,
    () => false,
  );
}
