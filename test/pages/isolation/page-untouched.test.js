import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { busyPage } from '../../support/busy-page.js';
import { launchEngines } from '../../support/engines.js';
import { setServers } from '../../support/stage.js';
import { addWatch } from '../../support/watch.js';
import { variants } from '../../support/words.js';

const { host, site } = await setServers();
const engines = await launchEngines();

/** Everything that a card can show. */
const extras = {
  'treatment-url': 'https://clinic.example/',
  'contact-endpoint': 'https://clinic.example/requests',
};

/**
 * What Lit leaves on a page: its version, so that it can warn of two, the metadata of decorators, and
 * the symbol for these where the browser has none yet:
 * https://github.com/lit/lit/blob/main/packages/reactive-element/src/reactive-element.ts
 */
const marksOfLit = ['window.litPropertyMetadata', 'window.reactiveElementVersions'];
const symbolOfLit = 'window.Symbol.metadata';

/** In the page: a reader is in the middle of something. */
function beInTheMiddle() {
  const field = document.querySelector('#name');
  field.focus();
  field.setSelectionRange(4, 8);
  scrollTo(0, 50);
}

/** In the page: what a reader does with a card. */
async function useCard() {
  const card = document.querySelector('kratom-info-card');
  for (const details of card.shadowRoot.querySelectorAll('details')) details.open = true;
  for (const theme of ['dark', 'light', 'auto']) {
    card.theme = theme;
    await card.updateComplete;
  }
  await window.watch.settle();
}

const call = (engine, name, ...args) =>
  engine.evaluate((method, values) => window.watch[method](...values), name, args);

const remember = (engine, name) =>
  engine.evaluate((moment) => void window.watch.remember(moment), name);

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, a card`, { skip: !engine && `needs ${name}` }, () => {
    test('changes nothing of a page but the place where it stands, and the marks of Lit', async () => {
      const before = engine.said?.length;
      await engine.goto(site.publish(busyPage));
      const hasSymbol = await engine.evaluate(() => 'metadata' in Symbol);
      await engine.evaluate(addWatch);
      await engine.evaluate(beInTheMiddle);
      const small = { height: '300px' };
      await call(engine, 'showBox', small);
      await remember(engine, 'before');

      await call(engine, 'load', `${host.address}kratom-info-card.js`);
      for (const variant of variants) {
        await call(engine, 'showCard', { variant, ...extras });
        await engine.evaluate(useCard);
        const box = await call(engine, 'sizeOfCard');
        await remember(engine, 'card');
        await call(engine, 'showBox', box);
        await remember(engine, 'box');
        assert.deepEqual(await call(engine, 'compare', 'card', 'box'), [], variant);
      }

      await call(engine, 'showBox', small);
      await remember(engine, 'after');
      assert.deepEqual(await call(engine, 'compare', 'before', 'after'), []);
      const { objects, nodes } = await call(engine, 'changes');
      assert.deepEqual(objects.sort(), [...(hasSymbol ? [] : [symbolOfLit]), ...marksOfLit]);
      assert.deepEqual(nodes, []);
      assert.deepEqual(engine.said?.slice(before) ?? [], []);
    });
  });
}
