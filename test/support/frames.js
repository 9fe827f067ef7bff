/**
 * Notes what goes wrong in a page, from its first line on. Browsers tell what went wrong in a script
 * from elsewhere only where its tag says `crossorigin`.
 */
export const recorder = `<script>//<![CDATA[
window.faults = [];
addEventListener('error', ({ message }) => faults.push('uncaught: ' + message));
addEventListener('unhandledrejection', ({ reason }) => faults.push('uncaught: ' + reason));
console.warn = console.error = (...words) => faults.push(words.join(' '));
//]]></script>`;

/** The fallback text in the page until the card arrives. */
export const fallback = '<p>Call <a href="tel:+18444860671">844-486-0671</a>.</p>';

export const card = `<kratom-info-card>${fallback}</kratom-info-card>`;

/**
 * Opens pages of one site in frames, side by side, and tries the card in each as a reader and as a
 * page would. Says what came of it, in the order of the addresses. Where no card is to come, it says
 * what a reader finds once the page has loaded.
 */
export async function tryInFrames(engine, addresses, { isWithoutCard = false } = {}) {
  const reports = [];
  // A few at a time: each change in a frame would have all the others painted anew.
  for (let first = 0; first < addresses.length; first += 6) {
    const few = addresses.slice(first, first + 6);
    reports.push(...(await engine.evaluate(tryAll, few, isWithoutCard)));
  }
  return reports;
}

/** Runs in a page of its own, so that it works whatever a frame has done to its own built-ins. */
function tryAll(addresses, isWithoutCard) {
  const until = async (condition, page) => {
    const signal = AbortSignal.timeout(30_000);
    while (!condition()) {
      if (signal.aborted) {
        throw new Error(`Waited in vain for ${condition}. There is ${page.body.innerText}`);
      }
      await new Promise(requestAnimationFrame);
    }
  };

  const load = async (address) => {
    const frame = document.createElement('iframe');
    // One on top of the other: all of them are in sight, and of the same size.
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '600px', height: '700px' });
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.src = address;
    document.body.append(frame);
    await loaded;
    return frame;
  };

  const tryOne = async (frame, report) => {
    const { contentWindow: view, contentDocument: page } = frame;
    const card = page.querySelector('kratom-info-card');
    const find = (selector) => (card.shadowRoot ?? view.closedRoot)?.querySelector(selector);
    const look = () => {
      const shown = find('[part~=card]');
      const phone = (shown ?? page).querySelector('[href^="tel:+1844"]');
      return {
        words: (shown ?? card).textContent.trim(),
        phone: phone?.checkVisibility() && phone.getAttribute('href'),
        color: phone && getComputedStyle(phone).backgroundColor,
      };
    };
    report.faults = view.faults;
    if (!isWithoutCard) await until(() => find('[part~=call-button]'), page);
    report.article = look();
    if (isWithoutCard) return;

    card.variant = 'compact';
    await until(() => find('details'), page);
    report.compact = look();

    report.heard = [];
    for (const type of ['kic-toggle', 'kic-action', 'kic-error']) {
      card.addEventListener(type, ({ action = '', section = '', open = '', error = '' }) => {
        report.heard.push(`${type} ${action}${section} ${open}${error}`.trim());
      });
    }
    // A browser would ask what to do with the number.
    card.addEventListener('click', (event) => {
      if (event.composedPath()[0].closest('a')) event.preventDefault();
    });
    find('[part~=call-button]').click();
    find('#kic-risk summary').click();
    await until(() => report.heard.length > 1, page);

    card.provider = { ...card.provider, phone: '555-010-0199' };
    await until(() => find('[part~=call-button][href="tel:+15550100199"]'), page);

    card.article = { ...card.article, title: 'Is kratom addictive?' };
    await until(() => find('[part=title]').textContent === 'Is kratom addictive?', page);
  };

  return Promise.all(
    addresses.map(async (address) => {
      const frame = await load(address);
      const report = {};
      await tryOne(frame, report).catch((error) => {
        report.error = String(error);
      });
      frame.remove();
      return report;
    }),
  );
}
