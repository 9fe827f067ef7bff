import { isWebKitInstalled, startWebKit } from './webkit-window.js';

export const webkit = {
  name: 'WebKit',
  hint: 'Install webkit2gtk-driver and xvfb (Debian and Ubuntu).',
  launcher: async () => (isWebKitInstalled() ? webkitLauncher() : undefined),
};

/**
 * Runs one test file after the other in one window:
 * https://modern-web.dev/docs/test-runner/browser-launchers/overview/
 */
function webkitLauncher() {
  let starting;
  let current;
  return {
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startWebKit();
      current = { id, url };
      await (await starting).goto(url);
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current?.url,
    async stopSession() {
      await (await starting).goto('about:blank');
      current = undefined;
      return {};
    },
    stop: async () => (await starting)?.stop(),
  };
}
