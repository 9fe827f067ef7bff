// Gives each frame with an embed page the height that its card needs.
const script = document.currentScript;
const folder = script instanceof HTMLScriptElement ? new URL('.', script.src).href : undefined;

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return;
  return data.type === 'kic-height' && typeof data.height === 'number' ? data.height : undefined;
}

window.addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  if (height === undefined || folder === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Other frames may send anything; only the one that speaks, with a page from our folder, grows.
    if (frame.contentWindow !== source || !frame.src.startsWith(folder)) continue;
    // It never shrinks: what stands below would jump.
    if (height > frame.clientHeight && height < 20_000) frame.style.height = `${height}px`;
  }
});
