import { openPage, phone } from '../stage/browser.js';
import { takeTurns } from '../stage/rounds.js';

/** Cheap, so it is done more often than what needs a page load: still more where few take part. */
const samplesPerRun = { quick: 4, whole: 2 };

/** Runs in the page: shows a card in a realm that has never run anything, as large as a phone. */
async function showInFreshRealm({ element, script, style, salt, width, height }) {
  const nextMessage = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  // The message after an animation frame comes when that frame has been laid out and painted.
  const nextFrame = (realm) => new Promise((resolve) => realm.requestAnimationFrame(resolve));

  const frame = document.createElement('iframe');
  Object.assign(frame, { width, height });
  frame.style.border = '0';
  frame.srcdoc = '<!doctype html><style>body{margin:0}</style><body><h1>A page</h1></body>';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const realm = frame.contentWindow;
  const inRealm = realm.document;
  await nextFrame(realm);
  await nextMessage();
  window.gc();
  await nextMessage();

  const isThere = () => {
    const card = inRealm.querySelector('kratom-info-card, bench-card');
    return Boolean((card ? card.shadowRoot : inRealm)?.querySelector('[part=emergency]'));
  };

  const start = performance.now();
  inRealm.body.insertAdjacentHTML('beforeend', element);
  for (const [tag, text] of Object.entries({ script, style })) {
    if (!text) continue;
    const code = inRealm.createElement(tag);
    // Otherwise the engine would remember what it has compiled and parsed for the sample before.
    code.textContent = `${text}\n/*${salt}*/`;
    inRealm.body.append(code);
  }
  while (!isThere()) await nextMessage();
  await nextFrame(realm);
  await nextMessage();
  const painted = performance.now();

  frame.remove();
  return { total: painted - start };
}

/** Cold evaluation, style, layout and first paint, in one process and without a network. */
export async function measure({ instantBrowser, lines, contestants, runs, isQuick }) {
  const page = await openPage(instantBrowser);
  await page.goto(`${lines.direct.site}story/none`);
  const able = contestants.filter(({ name, element }) =>
    isQuick ? ['script', 'handwritten'].includes(name) : element,
  );
  const series = [];
  let salt = 0;
  for (const cpu of [1, 4]) {
    await page.emulateCPUThrottling(cpu);
    const measured = await takeTurns(
      able,
      runs * samplesPerRun[isQuick ? 'quick' : 'whole'],
      ({ element, script, style }) =>
        page.evaluate(showInFreshRealm, {
          element: lines.direct.addressed(element),
          script,
          style,
          salt: salt++,
          ...phone,
        }),
    );
    series.push({
      id: `realm-${cpu}`,
      title: `Evaluation, style, layout and paint in a fresh realm, CPU ${cpu === 1 ? 'at full speed' : `${cpu} × slower`}`,
      unit: 'ms',
      samples: measured.values.total,
      busy: measured.busy,
    });
  }
  await page.close();
  return series;
}
