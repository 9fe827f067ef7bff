/**
 * The sum of the browser's own layout shifts in a frame so far, without those that follow a reader's
 * input. Waits until the frame has been painted a few times more, so that the last change counts.
 */
export function layoutShift(frame) {
  return frame.evaluate(async () => {
    for (let painted = 0; painted < 5; painted++) await new Promise(requestAnimationFrame);
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
