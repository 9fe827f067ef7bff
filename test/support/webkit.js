import { firstExisting, onPath } from './browsers/first-existing.js';
import { startDisplay, startDriver } from './browsers/webkit-driver.js';
import { isRequired } from './browsers/is-required.js';
import { patience } from './browsers.js';
import { shared } from './shared.js';

const webkit = shared(startWebKit, (browser) => browser.stop());

/** The window of WebKitGTK's own browser over WebDriver, or undefined where it is not installed. */
export async function launchWebKit() {
  if (!programs().every(Boolean)) {
    if (isRequired) throw new Error('Install webkit2gtk-driver and xvfb (Debian and Ubuntu).');
    return undefined;
  }
  return webkit.acquire();
}

function programs() {
  return ['WebKitWebDriver', 'Xvfb'].map((name) => firstExisting(onPath(name)));
}

async function startWebKit() {
  const [driverProgram, displayProgram] = programs();
  const display = await startDisplay(displayProgram);
  const driver = await startDriver(driverProgram, display.name);
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

  const capabilities = { 'webkitgtk:browserOptions': { args: ['--automation'] } };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);

  return {
    goto: (url) => session('POST', '/url', { url }),
    goBack: () => session('POST', '/back', {}),
    /** Runs a function in the page, or in the frame that was entered. */
    evaluate: (run, ...args) =>
      session('POST', '/execute/sync', { script: `return (${run})(...arguments)`, args }),
    enterFrame: (id) => session('POST', '/frame', { id }),
    /** Leaves an empty window to the next test file. */
    async close() {
      await session('DELETE', '/cookie');
      await session('POST', '/url', { url: 'about:blank' });
      await webkit.release();
    },
    async stop() {
      await session('DELETE', '');
      driver.stop();
      display.stop();
    },
  };
}
