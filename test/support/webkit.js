import { isRequired } from './browsers/is-required.js';
import { isWebKitInstalled, startWebKit } from './browsers/webkit-window.js';
import { shared } from './shared.js';

const webkit = shared(startWebKit, (window) => window.stop());

/** The window of WebKit that all test files share, or undefined where it is not installed. */
export async function launchWebKit() {
  if (!isWebKitInstalled()) {
    if (isRequired) throw new Error('Install webkit2gtk-driver and xvfb (Debian and Ubuntu).');
    return undefined;
  }
  const window = await webkit.acquire();
  /** Leaves an empty window to the next test file. */
  const close = async () => {
    await window.deleteCookies();
    await window.goto('about:blank');
    await webkit.release();
  };
  return { ...window, close };
}
