// Gives each frame with an embed page the height that its card needs.
const script = document.currentScript;
const folder = script instanceof HTMLScriptElement ? new URL('.', script.src) : undefined;

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return;
  return data.type === 'kic-height' && typeof data.height === 'number' ? data.height : undefined;
}

window.addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined || !folder) return;
  // A frame that was opened with our page may show another one by now.
  if (origin !== folder.origin) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Of all frames with our page, only the one that speaks grows.
    if (frame.contentWindow !== source || !frame.src.startsWith(folder.href)) continue;
    // Where readers may see it, it never shrinks: what stands below would jump.
    const isBelowWindow = frame.getBoundingClientRect().top > innerHeight;
    const isBetter = isBelowWindow || height > frame.clientHeight;
    if (isBetter && height < 20_000) frame.style.height = `${height}px`;
  }
});
