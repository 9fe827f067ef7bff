import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chromiumLacks } from '../../support/capabilities.js';
import { launchEngines } from '../../support/engines.js';
import { eyes, whole } from '../../support/eyes.js';
import { card, recorder } from '../../support/frames.js';
import { setStage } from '../../support/stage.js';
import { missingLibraries, libraryFile } from '../../support/page-libraries.js';

if (missingLibraries) console.log(missingLibraries);

const { host, site } = await setStage({ launch: () => undefined });
const engines = await launchEngines();
const lacksCache = await chromiumLacks('the back/forward cache');

const script = `<script crossorigin src="${host.address}kratom-info-card.js"></script>`;
// With an id, which some frameworks want before they call two elements the same.
const compact = card.replace('-card', '-card id="card" variant="compact"');

/** A page with a script of somebody else in its head. */
async function post(body, path) {
  const src = path && site.publishFile('text/javascript', await libraryFile(path), `/${path}`);
  const theirs = path ? `<script src="${src}"></script>` : '';
  return site.publish({ head: recorder + eyes + theirs, body });
}

/** Asks its site for something when a reader comes back to it, from memory or not. */
const tellsWhenBack = `<script>
addEventListener('pageshow', ({ persisted }) => {
  const [{ type }] = performance.getEntriesByType('navigation');
  if (persisted || type === 'back_forward') fetch('/back');
});
</script>`;

/** Renders a part of a page anew. What is alike stays, and gets the attributes of the new markup. */
const morphers = {
  'morphdom/dist/morphdom-umd.js': 'morphdom(part, markup)',
  'idiomorph/dist/idiomorph.js': 'Idiomorph.morph(part, markup)',
};

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}`, { skip: !engine && `needs ${name}` }, () => {
    /** Opens a disclosure of the card, and marks the card. */
    const begin = () =>
      engine.evaluate(async () => {
        const shown = document.querySelector('kratom-info-card');
        await shown.updateComplete;
        const toggled = new Promise((resolve) => {
          shown.addEventListener('kic-toggle', resolve, { once: true });
        });
        shown.shadowRoot.querySelector('#kic-risk summary').click();
        await toggled;
        shown.mark = 'the same';
      });

    /** What has become of the first card. */
    const seen = () =>
      engine.evaluate(async () => {
        const cards = await window.lookAtAll();
        const { mark, shadowRoot, theme } = document.querySelector('kratom-info-card');
        const isOpen = shadowRoot.querySelector('#kic-risk').open;
        return { cards, mark, isOpen, theme, faults: window.faults };
      });

    const kept = { cards: [whole('compact')], mark: 'the same', isOpen: true, faults: [] };

    suite('a framework that renders anew', { skip: missingLibraries }, () => {
      for (const [path, morph] of Object.entries(morphers)) {
        test(`${path.replace(/\/.*/, '')} leaves what a card shows`, async () => {
          const part = (content) => `<div id="part">${content}</div>`;
          const own = `<script>window.morph = (part, markup) => ${morph};</script>`;
          await engine.goto(await post(own + part(`<p>1</p>${compact}`) + script, path));
          await begin();
          await engine.evaluate(
            (markup) => window.morph(document.getElementById('part'), markup),
            part(`<p>2</p><p>3</p>${compact.replace('-card', '-card theme="dark"')}<p>4</p>`),
          );
          const { color } = whole();
          const now = await seen();
          assert.notEqual(now.cards[0].color, color);
          now.cards[0].color = color;
          assert.deepEqual(now, { ...kept, theme: 'dark' });
        });
      }

      test('Preact leaves what a card shows, wherever it moves it', async () => {
        await engine.goto(
          await post(`<div id="part"></div>${script}`, 'preact/dist/preact.umd.js'),
        );
        await engine.evaluate(() => {
          const { h, render } = window.preact;
          const parts = {
            card: (options) =>
              h('kratom-info-card', { key: 'card', ...options }, h('p', 0, 'Call.')),
            text: () => h('p', { key: 'text' }, 'Text.'),
            more: () => h('p', { key: 'more' }, 'More.'),
          };
          window.show = (order, options) =>
            render(
              order.map((part) => parts[part](options)),
              document.getElementById('part'),
            );
          window.show(['card', 'text'], { variant: 'compact', theme: 'dark' });
        });
        await begin();
        await engine.evaluate(() => {
          window.show(['more', 'text', 'card'], { variant: 'banner', headingLevel: 3 });
          window.show(['text', 'card', 'more'], { variant: 'compact' });
        });
        assert.deepEqual(await seen(), { ...kept, theme: '' });
      });
    });

    test('a card whose markup the page writes anew starts afresh', async () => {
      await engine.goto(await post(`<div id="part">${compact}</div>${script}`));
      await begin();
      await engine.evaluate(() => {
        const part = document.getElementById('part');
        part.innerHTML = String(part.innerHTML);
      });
      const { cards, isOpen, faults } = await seen();
      assert.deepEqual(
        { cards, isOpen, faults },
        { cards: [whole('compact')], isOpen: false, faults: [] },
      );
    });

    test(
      'a card that comes back from the browser’s memory goes on',
      { skip: name === 'Chromium' && lacksCache },
      async (t) => {
        const address = await post(compact + script + tellsWhenBack);
        await engine.goto(address);
        await begin();
        await engine.goto(site.publish({ body: 'Another page.' }));
        if (name === 'Firefox') {
          // Puppeteer would wait for it to load, which a page from memory does not.
          await engine.evaluate(() => void setTimeout(() => history.back()));
          await site.asked('/back');
          // On a busy machine, it takes the next page for a request of the one it leaves, and forgets it.
          const isKept = await engine.evaluate(
            () => document.querySelector('kratom-info-card').mark !== undefined,
          );
          if (!isKept) return t.skip('Firefox kept no page.');
        } else {
          // WebKit never answers a question that reaches a page as it goes.
          await engine.goBack();
        }
        await engine.evaluate(async () => {
          const followed = new Promise((resolve) => addEventListener('hashchange', resolve));
          location.hash = 'kic-seven-oh';
          await followed;
        });
        assert.deepEqual(await seen(), { ...kept, theme: 'auto' });
        const open = await engine.evaluate(() =>
          [...document.querySelector('kratom-info-card').shadowRoot.querySelectorAll('[open]')].map(
            ({ id }) => id,
          ),
        );
        assert.deepEqual(open, ['kic-seven-oh', 'kic-risk']);
      },
    );
  });
}
