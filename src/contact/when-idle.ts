interface MayBeIdle {
  readonly requestIdleCallback?: (task: () => void, options: IdleRequestOptions) => unknown;
}

/** Milliseconds after which it resolves all the same, in a page that is never idle. */
const timeout = 1000;

/** Resolves when the browser has nothing more urgent to do. */
export function whenIdle(): Promise<void> {
  const page: MayBeIdle = window;
  // Safari has no such function.
  const { requestIdleCallback = (task: () => void) => setTimeout(task) } = page;
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout });
  });
}
