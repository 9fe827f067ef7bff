import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setIsolationStage } from '../../support/isolation-tests.js';
import { layoutFaults } from '../../support/layout-faults.js';
import { within } from '../../support/surroundings/within.js';
import { variants } from '../../support/words.js';

const { inEachEngine } = await setIsolationStage();

const words = 'Many other words. '.repeat(20);

/** Boxes in which a card cannot look as elsewhere. */
const boxes = {
  'in a box of 120 pixels': { around: within('<div style="width: 120px">') },
  'in a column that is as narrow as can be': {
    around: within('<div style="display: grid; grid-template-columns: min-content">'),
  },
  'beside something that does not shrink': {
    around: within('<div style="display: flex"><pre style="flex: none; width: 700px">Aside</pre>'),
  },
  'in a table full of words': {
    around: within(`<table><tr><td>${words}</td><td>`, `</td><td>${words}</td></tr></table>`),
  },
  'in three columns': { around: within('<div style="columns: 3; column-gap: 20px">') },
  'on a page that is zoomed in': { css: 'body { zoom: 1.5 }', around: within('<div>') },
  'on a page that is zoomed out': {
    css: 'body { zoom: 0.5 }',
    around: within('<div>'),
    // It measures boxes as if nothing were zoomed, but not the window:
    // https://drafts.csswg.org/css-viewport/#zoom-om
    except: ['WebKit'],
  },
  'in a box that is enlarged': {
    around: within('<div style="width: 300px; transform: scale(2); transform-origin: 0 0">'),
  },
  'in a box that is made smaller': {
    around: within('<div style="width: 1500px; transform: scale(0.5); transform-origin: 0 0">'),
  },
  'among vertical text': {
    css: 'main { writing-mode: vertical-rl }',
    around: within(`<main><p>${words}</p>`, '</main>'),
  },
};

/** In the page: opens all disclosures of the card. */
async function openAll() {
  const card = document.querySelector('kratom-info-card');
  await card.updateComplete;
  for (const details of card.shadowRoot.querySelectorAll('details')) details.open = true;
}

/** In the page: words of up to four letters or digits that go on in the next line. */
function brokenWords() {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const broken = new Set();
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    // A hyphen is part of a word: engines disagree on breaks after those in a phone number.
    for (const { 0: word, index } of text.data.matchAll(/(?<=^|\s)[\p{L}\d]{1,4}(?=[\s.,?]|$)/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.add(`“${word}” in ${text.data.trim()}`);
    }
  }
  return [...broken];
}

inEachEngine(
  'Nothing of a card is cut off, stands out or lies on other words',
  ({ engine, window, isolation }) => {
    /** Calls a function for each variant in a box, with all of it open. */
    async function showEach(box, look) {
      for (const variant of variants) {
        await isolation.open(box, variant);
        await window.evaluate(openAll);
        await look(variant);
      }
    }

    for (const [name, box] of Object.entries(boxes)) {
      if (box.except?.includes(engine)) continue;
      test(name, () =>
        showEach(box, async (variant) => {
          const { faults, lines } = await layoutFaults(window);
          assert.ok(lines > 20);
          assert.deepEqual(faults, [], variant);
        }),
      );
    }

    const tightest = boxes['in a box of 120 pixels'];
    test('in a box of 120 pixels, where short words stay whole', () =>
      showEach(tightest, async (variant) => {
        assert.deepEqual(await window.evaluate(brokenWords), [], variant);
      }));
  },
);
