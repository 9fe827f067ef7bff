/** Measuring cards keeps a phone busy for a while. */
async function start(): Promise<void> {
  const { showBuilder } = await import('./main.js');
  showBuilder();
}

// The page is painted first; where nobody sees it, it is never painted.
if (document.hidden) void start();
else {
  requestAnimationFrame(() => {
    setTimeout(() => void start());
  });
}
