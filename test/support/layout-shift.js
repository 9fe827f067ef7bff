/** When a frame has been painted a few times more. */
export function painted(frame) {
  return frame.evaluate(async () => {
    for (let times = 0; times < 5; times++) await new Promise(requestAnimationFrame);
  });
}

/**
 * The sum of the browser's own layout shifts in a frame so far, without those that follow a reader's
 * input. Waits until the frame has been painted a few times more, so that the last change counts.
 */
export async function layoutShift(frame) {
  await painted(frame);
  return frame.evaluate(() => {
    // A shift is reported after the frame that it happened in, in a task of its own.
    return new Promise((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => resolve(sum)));
    });
  });
}
