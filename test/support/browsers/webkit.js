import { readdirSync } from 'node:fs';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { firstExisting, onPath } from './first-existing.js';
import { startDisplay, startDriver } from './webkit-driver.js';

/** MiniBrowser is the small browser that comes with WebKitGTK; it stands beside its libraries. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...subfolders(folder)])
    .flatMap(subfolders)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => `${folder}/MiniBrowser`);
}

function subfolders(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`);
  } catch {
    return [];
  }
}

export const webkit = {
  name: 'WebKit',
  hint: 'Install webkit2gtk-driver and xvfb (Debian and Ubuntu).',
  async launcher() {
    const driverProgram = firstExisting(onPath('WebKitWebDriver'));
    const displayProgram = firstExisting(onPath('Xvfb'));
    const browser = firstExisting(miniBrowsers());
    if (!driverProgram || !displayProgram || !browser) return undefined;

    const display = await startDisplay(displayProgram);
    const driver = await startDriver(driverProgram, display.name);

    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });

    const stopSession = launcher.stop.bind(launcher);
    launcher.stop = async () => {
      await stopSession();
      driver.stop();
      display.stop();
    };
    return launcher;
  },
};
