import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { addAxe } from '../../support/axe.js';
import { launchChromium, open } from '../../support/browsers.js';
import { articleIn, languages, openForm, person, setContactStage } from '../../support/contact.js';
import { layOutAll } from '../../support/lay-out-all.js';

const { receiver, publish } = await setContactStage();
const browser = await launchChromium();
after(() => browser.close());

/** Every fault that axe finds in the form, and whatever it cannot decide. */
const examine = (page) =>
  page.evaluate(async () => {
    const values = window.axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete, passes } = await window.axe.run(
      { fromShadowDom: ['kratom-info-card', 'form'] },
      { runOnly: { type: 'rule', values } },
    );
    return {
      faults: [...violations, ...incomplete]
        // The field that only machines fill in is there for no reader, and never becomes visible.
        .filter(({ id }) => id !== 'hidden-content')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html}`)),
      passes: passes.map(({ id }) => id),
    };
  });

/** Brings the form into each state: what it says then, by the name of the words. */
const states = {
  empty: { says: '', passes: ['label', 'button-name', 'color-contrast-enhanced'] },
  mistaken: {
    bring: (page) => page.evaluate(() => window.contact.press()),
    says: 'mistakes',
    passes: ['label', 'link-name', 'aria-valid-attr-value'],
  },
  failed: {
    async bring(page) {
      receiver.fail('unavailable', { times: 1, retryAfter: 30 });
      await page.evaluate((values) => window.contact.fillIn(values), person);
      assert.equal(await page.evaluate(() => window.contact.send()), 'failed');
    },
    says: 'failed',
    passes: ['label', 'link-name', 'color-contrast-enhanced'],
  },
  sent: {
    async bring(page) {
      await page.evaluate(() => (Date.now = () => performance.timeOrigin + 3600_000));
      assert.equal(await page.evaluate(() => window.contact.send()), 'sent');
    },
    says: 'sent',
    passes: ['color-contrast-enhanced'],
  },
};

suite('axe, with all its rules, finds no fault in the form', () => {
  for (const [index, lang] of languages.entries()) {
    const theme = index % 2 === 0 ? 'light' : 'dark';
    test(`in ${lang}, ${theme}, whatever has become of it`, async () => {
      const page = await open(browser, 'about:blank', { width: 320 });
      await openForm(page, publish({ lang, attributes: `theme="${theme}"` }));
      await addAxe(page);
      await layOutAll(page);

      for (const [state, { bring, says, passes }] of Object.entries(states)) {
        await bring?.(page);
        const words = says && articleIn(lang).contact[says];
        assert.ok((await page.evaluate(() => window.contact.look())).says.startsWith(words));
        const found = await examine(page);
        for (const rule of passes) assert.ok(found.passes.includes(rule), `${state}: ${rule}`);
        assert.deepEqual(found.faults, [], state);
      }
      await page.close();
    });
  }
});
