import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages, openCardPage, show } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

/** https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const enough = 44;

/** Whatever can be pressed in the card on a page, with its size. Links within a line of text have none. */
const targetsOn = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const targets = shadowRoot.querySelectorAll(
      'a, summary, button, input:not([hidden]), textarea',
    );
    return [...targets].map((target) => {
      const name = target.getAttribute('part') ?? (target.type || 'source');
      // A box can be ticked by its label too.
      const boxes = [target, ...(target.type === 'checkbox' ? target.labels : [])].map((each) =>
        each.getBoundingClientRect(),
      );
      const [left, top] = ['left', 'top'].map((side) => Math.min(...boxes.map((box) => box[side])));
      const [right, bottom] = ['right', 'bottom'].map((side) =>
        Math.max(...boxes.map((box) => box[side])),
      );

      const line = target.closest('p, li, address');
      const inLine = [...(line?.querySelectorAll('a') ?? [])].reduce(
        (text, link) => text.replace(link.textContent, ''),
        line?.textContent ?? '',
      );
      const isInText = getComputedStyle(target).display === 'inline' && /\p{L}/u.test(inLine);
      return { name, size: isInText ? undefined : { width: right - left, height: bottom - top } };
    });
  });

suite(`What a finger has to hit is at least ${enough} by ${enough} pixels`, () => {
  for (const lang of languages) {
    for (const width of [320, 1280]) {
      test(`in ${lang} at ${width} px, unless it stands in a line of text`, async () => {
        const page = await openCardPage(stage, { lang, width });
        const measured = new Set();
        const inText = new Set();
        for (const variant of variants) {
          await show(page, { variant });
          for (const { name, size } of await targetsOn(page)) {
            (size ? measured : inText).add(name);
            if (!size) continue;
            const isEnough = Math.min(size.width, size.height) >= enough;
            assert.ok(isEnough, `${name} of the ${variant}: ${size.width} by ${size.height}`);
          }
        }
        assert.deepEqual([...inText].sort(), [
          'back-link',
          'citation',
          'emergency-button',
          'source',
        ]);
        assert.deepEqual([...measured].sort(), [
          'button call-button',
          'button help-button',
          'button send-button',
          'button treatment-link',
          'checkbox',
          'contents-link',
          'directions-link',
          'help-link',
          'input',
          'summary',
        ]);
        await page.close();
      });
    }
  }
});
