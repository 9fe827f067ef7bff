import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages, openCardPage, show } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

const screens = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

/** What a reader in need must see without scrolling, by a selector. */
const needed = {
  title: '[part="title"]',
  'short answer': '[part="sentence"]',
  emergency: '[part="emergency"]',
  'call to 911': '[href="tel:911"]',
  'independent call': '[part~="calls"] [part~="help"] a',
  'advertised call': '[part~="calls"] [part~="provider"] a',
};

const boxesOn = (page) =>
  page.evaluate((selectors) => {
    const card = document.querySelector('kratom-info-card');
    const { top } = card.getBoundingClientRect();
    return Object.fromEntries(
      Object.entries(selectors).map(([name, selector]) => {
        const box = card.shadowRoot.querySelector(selector).getBoundingClientRect();
        return [name, { bottom: box.bottom - top, width: box.width, height: box.height }];
      }),
    );
  }, needed);

suite('The first screen of the card holds the answer, the emergency notice and two calls', () => {
  for (const lang of languages) {
    for (const { width, height } of screens) {
      test(`in ${lang} at ${width} by ${height} px, in each variant`, async () => {
        const page = await openCardPage(stage, { lang, width });
        for (const variant of variants) {
          await show(page, { variant });
          const boxes = await boxesOn(page);
          for (const [name, { bottom }] of Object.entries(boxes)) {
            assert.ok(bottom <= height, `${name} of the ${variant} ends at ${bottom} px`);
          }
          const { 'independent call': help, 'advertised call': provider } = boxes;
          assert.deepEqual(help, provider, `the two calls of the ${variant} are equally prominent`);
        }
        await page.close();
      });
    }
  }
});
