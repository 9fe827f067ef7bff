import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setIsolationStage } from '../../support/isolation-tests.js';
import { within } from '../../support/surroundings/within.js';

const { inEachEngine } = await setIsolationStage();

/** Everything about text that a page can hand down. */
const loud = `* { font: italic small-caps 900 30px/3 "Liberation Serif", "DejaVu Serif", serif; letter-spacing: 1em;
  text-transform: uppercase; text-align: right; text-indent: 2em; color: red; direction: rtl }`;

/** What grows and shrinks with a font. */
const sizes = /size$|^(height|width|perspective-origin|transform-origin)$/;

/** In the page: what the card's box has for each property, and for colors also what they come to. */
async function stylesOfBox() {
  const { updateComplete, shadowRoot } = document.querySelector('kratom-info-card');
  await updateComplete;
  const style = getComputedStyle(shadowRoot.querySelector('[part~=card]'));
  return Object.fromEntries(
    [...style]
      .filter((name) => !name.startsWith('--'))
      .map((name) => [name, style.getPropertyValue(name)]),
  );
}

/** In the page: whether a reader sees the button that calls, and hits it with a finger. */
async function lookAtCallButton() {
  const card = document.querySelector('kratom-info-card');
  await card.updateComplete;
  const button = card.shadowRoot.querySelector('[part~=call-button]');
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const hit = card.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
  return {
    isSeen: button.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    isHit: button.contains(hit),
  };
}

inEachEngine('Of the page’s styles, a card takes', ({ window, isolation }) => {
  async function stylesWith(css) {
    await isolation.open({ css: `${loud} ${css}` }, 'banner');
    return window.evaluate(stylesOfBox);
  }

  /** What some rules change about the card, but for sizes. */
  async function changesBy(css) {
    const [before, after] = [await stylesWith(''), await stylesWith(css)];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    return Object.fromEntries(
      changed
        .filter((name) => name === 'font-size' || !sizes.test(name))
        .map((name) => [name, after[name]]),
    );
  }

  test('the color scheme', async () => {
    const changed = await changesBy(':root { color-scheme: dark }');
    assert.equal(changed['color-scheme'], 'dark');
    assert.equal(changed['background-color'], 'rgb(19, 25, 28)');
    assert.equal(changed.color, 'rgb(233, 239, 241)');
    const others = Object.keys(changed).filter(
      (name) => !/color|^border|^column-rule|^outline|^text-emphasis|fill/.test(name),
    );
    assert.deepEqual(others, []);
  });

  test('a font that it is given, and nothing else', async () => {
    const changed = await changesBy('kratom-info-card { --kic-font-family: "Liberation Serif" }');
    assert.deepEqual(changed, { 'font-family': '"Liberation Serif"' });
  });

  test('the font when its custom property says `inherit`, and nothing else', async () => {
    const changed = await changesBy('kratom-info-card { --kic-font-family: inherit }');
    assert.deepEqual(Object.keys(changed), ['font-family']);
    assert.match(changed['font-family'], /Liberation Serif/);
  });

  test('the font when its part is told to inherit it, and nothing else', async () => {
    const changed = await changesBy('kratom-info-card::part(card) { font-family: inherit }');
    assert.deepEqual(Object.keys(changed), ['font-family']);
    assert.match(changed['font-family'], /Liberation Serif/);
  });

  test('no direction: it has that of its language', async () => {
    const { direction, 'text-align': alignment } = await stylesWith('');
    assert.deepEqual([direction, alignment], ['ltr', 'start']);
  });

  test('nothing that would hide it where nothing is hidden', async () => {
    await isolation.open({}, 'banner');
    assert.deepEqual(await window.evaluate(lookAtCallButton), { isSeen: true, isHit: true });
  });

  const hidden = {
    'kratom-info-card { display: none }': { isSeen: false, isHit: false },
    'div { display: none }': { isSeen: false, isHit: false },
    // A closed dialog that lies over the page must not take the clicks that are meant for the page.
    'div { opacity: 0; pointer-events: none }': { isSeen: false, isHit: false },
    'kratom-info-card { pointer-events: none }': { isSeen: true, isHit: false },
    // Of what makes text invisible, only what a page says of the card's part counts.
    'div { visibility: hidden }': { isSeen: true, isHit: true },
    'div { visibility: hidden } ::part(card) { visibility: inherit }': {
      isSeen: false,
      isHit: false,
    },
  };
  for (const [css, expected] of Object.entries(hidden)) {
    test(css, async () => {
      await isolation.open({ css, around: within('<div>') }, 'banner');
      assert.deepEqual(await window.evaluate(lookAtCallButton), expected);
    });
  }
});
