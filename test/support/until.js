import { setImmediate } from 'node:timers/promises';
import { patience } from './browsers.js';

/**
 * Waits until a function in the page has a result, in any engine. If that never happens, the error
 * says what is on the page instead. The page may go on to another one meanwhile.
 */
export async function until(engine, condition, ...args) {
  const signal = AbortSignal.timeout(patience);
  let problem = '';
  while (!signal.aborted) {
    const isTrue = await engine.evaluate(condition, ...args).catch((error) => {
      problem = `\n${error}`;
    });
    if (isTrue) return;
    // Where the browser has gone, it answers at once: the time limit has to get its turn.
    await setImmediate();
  }
  const there = await engine.evaluate(() => `${location}\n${document.body?.innerText}`);
  throw new Error(`Waited in vain for ${condition}${problem}\nThere is ${there}`);
}
