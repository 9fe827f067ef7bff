import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addAxe } from '../../support/axe.js';
import { label, languages, looks, openCardPage, show } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

const widths = [320, 1280];

/** What axe cannot decide by itself: by its rule, what it may ask about, and why. */
const undecided = {
  // An arrow is no letter to axe, so it does not measure its color. test/unit/contrast.test.ts does.
  'color-contrast': '[part=back-link]',
  'color-contrast-enhanced': '[part=back-link]',
  // The arrow is a picture of what the name says, “Back to the text”. Nobody would say “arrow” to it.
  'label-content-name-mismatch': '[part=back-link]',
  // The field that only robots fill in is there for no reader, and never becomes visible.
  'hidden-content': 'input[name=website][hidden]',
};

/** Runs every rule that axe has, also those that it leaves out by default. */
const examine = (page) =>
  page.evaluate(async (expected) => {
    const values = window.axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete, passes } = await window.axe.run({
      elementRef: true,
      runOnly: { type: 'rule', values },
    });
    const list = (results) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ element, html }) => ({
          rule: id,
          isExplained: id in expected && element.matches(expected[id]),
          html,
        })),
      );
    return {
      violations: list(violations),
      incomplete: list(incomplete),
      passes: passes.map(({ id }) => id),
    };
  }, undecided);

suite('axe, with all its rules, finds no fault', () => {
  for (const [turn, lang] of languages.entries()) {
    test(`in ${lang}, whatever the variant and the theme`, async () => {
      const page = await openCardPage(stage, { lang });
      await addAxe(page);

      const faults = [];
      const asked = new Set();
      for (const [index, look] of looks.entries()) {
        // They take turns: no rule asks for the language, the look and the width together.
        const width = widths[(turn + index) % widths.length];
        await page.setViewport({ width, height: 800 });
        for (const variant of variants) {
          await show(page, { variant, ...look });
          const { violations, incomplete, passes } = await examine(page);
          for (const rule of ['color-contrast-enhanced', 'heading-order', 'region']) {
            assert.ok(passes.includes(rule), `${rule} did not run.`);
          }
          const open = incomplete.filter(({ isExplained }) => !isExplained);
          for (const { rule } of incomplete) asked.add(rule);
          for (const { rule, html } of [...violations, ...open]) {
            faults.push(`${variant}, ${label(look)}, ${width} px: ${rule} at ${html}`);
          }
        }
      }
      assert.deepEqual(faults, []);
      // What axe has learned to decide needs no explanation any more.
      assert.deepEqual([...asked].sort(), Object.keys(undecided).sort());
      await page.close();
    });
  }
});
