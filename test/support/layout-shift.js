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
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords().filter(({ hadRecentInput }) => !hadRecentInput);
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}
