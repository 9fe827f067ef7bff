import { layOutAll } from './lay-out-all.js';
import { oneLine } from './words.js';

/**
 * The visible text of a frame: the text of the page, with what a card shows in place of the card.
 * Disclosures are left as they are, unless `open` says to open them.
 */
export async function read(frame, { within = 'body', open = false, citations = true } = {}) {
  await layOutAll(frame);
  const text = await frame.evaluate(
    (selector, mayOpen, withCitations) => {
      const root = document.querySelector(selector);
      const cards = [root, ...root.querySelectorAll('kratom-info-card')]
        .map((element) => element.shadowRoot?.querySelector('[part~=card]'))
        .filter(Boolean);
      const places = [root, ...cards];
      for (const place of places) {
        if (mayOpen) for (const details of place.querySelectorAll('details')) details.open = true;
        if (withCitations) continue;
        for (const sup of place.querySelectorAll('sup')) sup.style.display = 'none';
      }
      return places.map((place) => place.innerText).join('\n');
    },
    within,
    open,
    citations,
  );
  return oneLine(text);
}

/** The title that the first card in a frame shows. */
export const titleIn = (frame) => frame.$eval('>>> [part=title]', ({ textContent }) => textContent);

/** Waits until the card in a frame is the element, and shows itself. */
export async function whenUpgraded(frame, selector = 'kratom-info-card') {
  await frame.waitForSelector(selector);
  await frame.evaluate(async (cardSelector) => {
    await customElements.whenDefined('kratom-info-card');
    await document.querySelector(cardSelector).updateComplete;
  }, selector);
}

/** The page in the first iframe, once it has loaded. */
export async function frameIn(page, selector = 'iframe') {
  const element = await page.waitForSelector(selector);
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => document.readyState === 'complete');
  return frame;
}
