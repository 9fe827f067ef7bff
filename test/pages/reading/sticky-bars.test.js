import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openForm, person, setContactStage } from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { until } from '../../support/until.js';

const { publish } = await setContactStage();
const engines = await launchEngines();

/** WebDriver has a character for each key. */
const tabKeys = { WebKit: '\uE004' };

/** To be run in the page: adds the bars, and functions that look for what they cover. */
function addBars() {
  const { body } = document;
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const [above, below] = ['top', 'bottom'].map((side) => {
    const bar = body.appendChild(document.createElement('div'));
    Object.assign(bar.style, { position: 'fixed', left: 0, right: 0, height: '72px' });
    Object.assign(bar.style, { [side]: 0, background: 'Canvas' });
    return bar;
  });
  // Room to scroll, so that everything in the card can stand at either bar.
  body.style.paddingBlock = '100vh';
  for (const details of shadowRoot.querySelectorAll('details')) details.open = true;

  /** Whether all of an element can be seen, from its first line to its last. */
  const isInSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (
      Math.ceil(top) >= above.getBoundingClientRect().bottom &&
      Math.floor(bottom) <= below.getBoundingClientRect().top
    );
  };

  const nameOf = (stop) => stop.getAttribute('part') ?? (stop.id || stop.localName);
  const controls = shadowRoot.querySelectorAll('a, summary, button, input, textarea');
  const stops = [...controls].filter((stop) => stop.checkVisibility());
  const names = stops.map(nameOf);

  window.bars = {
    isInSight: (selector) => isInSight(shadowRoot.querySelector(selector)),
    /** The position of the first control of each kind. The one before it has the focus first. */
    kinds: [...new Set(names)].map((name) => names.indexOf(name)).filter((index) => index > 0),
    /** Puts a control under a bar, and the focus right before it. */
    place(index, bar) {
      const { top, bottom } = stops[index].getBoundingClientRect();
      scrollBy(0, bar === 'above' ? top : bottom - innerHeight);
      stops[index - 1].focus({ preventScroll: true });
    },
    /** What is covered of the control, if anything; or that the focus is elsewhere. */
    fault(index) {
      const stop = stops[index];
      if (shadowRoot.activeElement !== stop) return `${names[index]} has no focus`;
      return isInSight(stop) ? '' : names[index];
    },
  };
}

/** Presses the Tab key to get to a control that stands under a bar. The browser scrolls after that. */
async function expectToCome(engine, key, index, bar) {
  await engine.evaluate((...args) => window.bars.place(...args), index, bar);
  await engine.keyboard.press(key);
  await until(engine, (position) => window.bars.fault(position) === '', index).catch(async () => {
    assert.fail(
      `${bar}: ${await engine.evaluate((position) => window.bars.fault(position), index)}`,
    );
  });
}

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, bars that stay in the window`, { skip: !engine && `needs ${name}` }, () => {
    for (const variant of ['article', 'compact', 'banner']) {
      test(`cover nothing that gets the focus in the ${variant}`, async () => {
        await engine.goto(publish({ attributes: `variant="${variant}"` }));
        await engine.evaluate(() => window.contact.ready());
        await engine.evaluate(addBars);
        const kinds = await engine.evaluate(() => window.bars.kinds);
        assert.ok(kinds.length > 3);
        for (const bar of ['above', 'below']) {
          for (const index of kinds) {
            await expectToCome(engine, tabKeys[name] ?? 'Tab', index, bar);
          }
        }
      });
    }

    test('cover neither the list of mistakes nor the thank-you', async () => {
      await openForm(engine, publish({}));
      await engine.evaluate(addBars);
      await engine.evaluate(() => window.contact.press());
      assert.ok(await engine.evaluate(() => window.bars.isInSight('[part=result]')));

      await engine.evaluate((values) => window.contact.fillIn(values), person);
      assert.equal(await engine.evaluate(() => window.contact.send()), 'sent');
      assert.ok(await engine.evaluate(() => window.bars.isInSight('[part=result]')));
    });
  });
}
