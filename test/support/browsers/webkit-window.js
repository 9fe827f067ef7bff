import { patience } from '../browsers.js';
import { firstExisting, onPath } from './first-existing.js';
import { startDisplay, startDriver } from './webkit-driver.js';

const programs = () => ['WebKitWebDriver', 'Xvfb'].map((name) => firstExisting(onPath(name)));

export const isWebKitInstalled = () => programs().every(Boolean);

/** A window of WebKitGTK's own browser, on a virtual screen, over WebDriver. */
export async function startWebKit() {
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
    keyboard: {
      /** Presses a key, by its character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
      press: (value) =>
        session('POST', '/actions', {
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })),
            },
          ],
        }),
    },
    enterFrame: (id) => session('POST', '/frame', { id }),
    deleteCookies: () => session('DELETE', '/cookie'),
    async stop() {
      await session('DELETE', '');
      driver.stop();
      display.stop();
    },
  };
}
