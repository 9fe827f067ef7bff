/** Measuring cards keeps a phone busy for a while. */
function start(): void {
  void import('./main.js');
}

// The page is painted first; where nobody sees it, it is never painted.
if (document.hidden) start();
else {
  requestAnimationFrame(() => {
    setTimeout(start);
  });
}
