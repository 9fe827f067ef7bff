/**
 * Runs in every frame before anything else. Tells the page when the card's title and short answer
 * were painted, with the card's styles.
 *
 * No paint timing of the browser sees into a shadow root and a frame alike, so this looks once in
 * each animation frame whether the nodes are there. If so, they are styled, laid out and painted at
 * the end of that frame, before its next message. Looking never forces a layout.
 */
export function watch() {
  if (window === top) {
    window.painted = new Promise((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data?.painted) resolve(data.painted);
      });
    });
  }

  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    top.postMessage({ painted: performance.timeOrigin + performance.now() }, '*');
  };

  function isThere() {
    const element = document.querySelector('kratom-info-card, bench-card');
    const root = element ? element.shadowRoot : document;
    // The emergency notice follows the short answer.
    if (!root?.querySelector('[part=title]') || !root.querySelector('[part=emergency]'))
      return false;
    // A frame hides the card until its options are there.
    if (document.documentElement.hasAttribute('data-kic-pending')) return false;
    return [...root.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet);
  }

  function look() {
    if (isThere()) channel.port2.postMessage('');
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

/** Milliseconds from the start of the navigation until the card was painted. */
export const untilPainted = (page) =>
  page.evaluate(async () => {
    const never = new Promise((_, reject) => {
      setTimeout(() => {
        const state = `${document.readyState}, ${document.visibilityState}`;
        reject(new Error(`The card at ${location.pathname} was never painted (${state}).`));
      }, 60_000);
    });
    return (await Promise.race([window.painted, never])) - performance.timeOrigin;
  });
