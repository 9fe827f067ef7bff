import { attack } from './texts.js';

const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;
const uncaught = ['error', 'unhandledrejection'] as const;

/** The name that a string which runs as a script calls. */
const trap = attack.replace('()', '');

/**
 * Watches what only a page sees: errors that nobody caught, strings that ran as scripts, and what
 * the card says. The test runner, which would end the test at the first error, hears of none.
 */
export function watchPage() {
  const faults: string[] = [];
  const said: string[] = [];
  const original = { ...console };
  const windows = new Set<Window>();
  // The test runner's, which would come first, and end the test.
  const { onerror } = window;
  window.onerror = null;

  const note = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const cause: unknown = Reflect.get(event, 'reason') ?? Reflect.get(event, 'message');
    faults.push(`Nobody caught: ${String(cause)}`);
  };

  for (const level of levels) {
    console[level] = (...words: unknown[]) => {
      said.push(`${level}: ${words.map(String).join(' ')}`);
    };
  }

  const page = {
    /** What must not be. */
    faults,
    /** What was said to the console, line by line. */
    said,
    /** Watches one more window, such as a frame's. */
    watch(window: Window) {
      if (windows.has(window)) return;
      windows.add(window);
      Reflect.set(window, trap, () => faults.push('A string ran as a script.'));
      for (const type of uncaught) window.addEventListener(type, note, true);
    },
    leave() {
      window.onerror = onerror;
      Object.assign(console, original);
      for (const window of windows) {
        Reflect.deleteProperty(window, trap);
        for (const type of uncaught) window.removeEventListener(type, note, true);
      }
    },
  };
  page.watch(window);
  return page;
}
