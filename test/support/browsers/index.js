import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { isRequired } from './is-required.js';
import { webkit } from './webkit.js';

/**
 * A launcher for every engine on this machine. On a developer's machine a missing engine is
 * skipped; with CI=true all are required.
 */
export async function browsers() {
  const launchers = [];
  const missing = [];
  for (const engine of [chromium, firefox, webkit]) {
    const launcher = await engine.launcher();
    if (launcher) launchers.push(named(launcher, engine.name));
    else missing.push(engine);
  }

  for (const { name, hint } of missing) {
    console.log(
      isRequired ? `CI requires ${name}. ${hint}` : `skipped 1: units in ${name}. ${hint}`,
    );
  }
  if (isRequired && missing.length > 0) process.exit(1);

  return launchers;
}

/** The launcher under a name of ours: the test runner would call WebKit by its MiniBrowser's. */
function named(launcher, name) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => undefined });
}
