import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { open, whenQuiet } from '../../support/browsers.js';
import { listenersOn } from '../../support/listeners.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const { host, site, browser } = await setStage();

/** How many nodes a card has. It differs with the words, so it is declared in a file. */
const declared = new URL('counts.json', import.meta.url);

const forms = {
  'without the form': '',
  'with the form': ' contact-endpoint="https://clinic.example/"',
};

const card = (variant, attributes = '') =>
  `<kratom-info-card variant="${variant}"${attributes}></kratom-info-card>`;

/** Opens a page with these cards, and the script before them. `before` runs before all. */
async function openCards(cards, before = () => undefined) {
  host.requests.length = 0;
  const head = `<script>(${before})()</script><script src="${host.address}kratom-info-card.js"></script>`;
  const page = await open(browser, site.publish({ head, body: cards.join('\n') }));
  await page.waitForFunction(
    (count) => {
      const roots = [...document.querySelectorAll('kratom-info-card')].map(
        (each) => each.shadowRoot,
      );
      return roots.length === count && roots.every((root) => root?.querySelector('[part~=card]'));
    },
    {},
    cards.length,
  );
  await whenQuiet(page);
  return page;
}

/** The elements and all nodes in the shadow root of each card on a page. */
const nodesIn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('kratom-info-card')].map(({ shadowRoot }) => {
      const walker = document.createTreeWalker(shadowRoot);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      return { elements: shadowRoot.querySelectorAll('*').length, nodes };
    }),
  );

const ten = (attributes) => Array.from({ length: 10 }, () => card('article', attributes));

/** Runs before a page: counts the pieces of markup that are parsed for its cards. */
function countParsing() {
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  window.parsed = 0;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    get,
    set(markup) {
      window.parsed++;
      set.call(this, markup);
    },
  });
}

suite('What a card costs a page', () => {
  test('is as many nodes as were declared, in each variant', async () => {
    const cases = variants.flatMap((variant) =>
      Object.entries(forms).map(([form, attributes]) => [
        `${variant} ${form}`,
        card(variant, attributes),
      ]),
    );
    const page = await openCards(cases.map(([, markup]) => markup));
    const counts = await nodesIn(page);
    const counted = Object.fromEntries(cases.map(([name], index) => [name, counts[index]]));
    if (process.env.WRITE_FIGURES) {
      await writeFile(declared, `${JSON.stringify(counted, null, 2)}\n`);
    }
    const expected = JSON.parse(await readFile(declared, 'utf8'));
    assert.deepEqual(counted, expected, 'WRITE_FIGURES=1 declares them anew.');
    await page.close();
  });

  test('is one request, for its script', async () => {
    const page = await openCards(ten(forms['with the form']));
    assert.deepEqual(host.requests, ['/kratom-info-card.js']);
    await page.close();
  });

  test('is one stylesheet for all cards', async () => {
    const page = await openCards(ten(forms['with the form']));
    const sheets = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('kratom-info-card')].map(
        ({ shadowRoot }) => shadowRoot,
      );
      return {
        shared: new Set(roots.flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)).size,
        inCards: roots.flatMap((root) => [...root.querySelectorAll('style, link')]).length,
        onPage: document.styleSheets.length + document.adoptedStyleSheets.length,
      };
    });
    assert.deepEqual(sheets, { shared: 1, inCards: 0, onPage: 0 });
    await page.close();
  });

  test('is one listener for each kind of event, for all of a card', async () => {
    const page = await openCards([card('article'), card('article', forms['with the form'])]);
    const listenersOfCard = (index) =>
      listenersOn(page, `document.querySelectorAll('kratom-info-card')[${index}]`);
    assert.deepEqual(await listenersOfCard(0), ['click', 'keyup', 'toggle']);
    assert.deepEqual(await listenersOfCard(1), [
      'click',
      'input',
      'invalid',
      'keyup',
      'online',
      'submit',
      'toggle',
    ]);
    await page.close();
  });

  test('is two listeners on the window for all cards, and none elsewhere on the page', async () => {
    const page = await openCards(ten(''));
    assert.deepEqual(await listenersOn(page, 'window'), ['hashchange', 'online']);
    // Those of the document are listed with those of everything in it.
    const all = await listenersOn(page, 'document');
    assert.equal(all.length, 10 * ['click', 'keyup', 'toggle'].length);
    await page.close();
  });

  for (const [name, attributes] of Object.entries(forms)) {
    test(`is markup that is parsed once for ten cards that ask for the same, ${name}`, async () => {
      const page = await openCards(ten(attributes), countParsing);
      assert.equal(await page.evaluate('parsed'), 1);
      await page.close();
    });
  }
});
