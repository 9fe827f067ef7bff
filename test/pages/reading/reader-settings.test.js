import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { label, looks, openCardPage, show } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

/** Opens a card for a reader who has set these media features. */
async function openCardFor(features) {
  const page = await openCardPage(stage);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return page;
}

/** The colors of the parts that a selector finds: of their words, their edges and what is behind. */
const colorsOf = (page, selector) =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    return [...shadowRoot.querySelectorAll(wanted)].map((element) => {
      const style = getComputedStyle(element);
      const edges = ['top', 'right', 'bottom', 'left'].filter(
        (side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1,
      );
      return {
        part: element.getAttribute('part') ?? element.localName,
        words: style.color,
        background: style.backgroundColor,
        edges: edges.map((side) => style.getPropertyValue(`border-${side}-color`)),
      };
    });
  }, selector);

const solid = /^rgb\(/;

suite('With colors of the reader’s own', () => {
  const boxes =
    '[part~=button], [part=input], [part~=box], [part=list], [part=note], [part=short-answer], [part=emergency], [part~=card]';

  for (const scheme of ['light', 'dark']) {
    for (const variant of variants) {
      test(`all boxes and buttons of the ${variant} keep an edge, ${scheme}`, async () => {
        const page = await openCardFor({
          'forced-colors': 'active',
          'prefers-color-scheme': scheme,
        });
        await show(page, { variant });
        const colors = await colorsOf(page, boxes);
        const [{ background }] = await colorsOf(page, '[part~=card]');
        assert.match(background, solid);
        assert.ok(colors.length >= 3);
        for (const { part, edges, words } of colors) {
          assert.ok(edges.length > 0, `${part} has no edge.`);
          for (const color of [words, ...edges]) {
            assert.match(color, solid, part);
            assert.notEqual(color, background, part);
          }
        }
        await page.close();
      });
    }

    test(`the focus keeps its ring, ${scheme}`, async () => {
      const page = await openCardFor({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      await show(page, { variant: 'compact' });
      const [{ background }] = await colorsOf(page, '[part~=card]');
      for (const selector of ['a', 'summary', '[part~=call-button]', '[part=sources] a']) {
        await page.focus(`kratom-info-card >>> ${selector}`);
        const ring = await page.$eval(`kratom-info-card >>> ${selector}`, (element) => {
          const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(element);
          return { outlineStyle, outlineColor, outlineWidth: parseFloat(outlineWidth) };
        });
        assert.equal(ring.outlineStyle, 'solid', selector);
        assert.ok(ring.outlineWidth >= 2, selector);
        assert.doesNotMatch(ring.outlineColor, /, 0\)$/);
        assert.notEqual(ring.outlineColor, background, selector);
      }
      await page.close();
    });
  }
});

suite('For a reader who wants more contrast', () => {
  const muted = '[part=footer], [part=from], [part=as-of], [part=sources]';
  const edged = '[part~=card], [part~=box], [part=list], [part=note], details';

  for (const look of looks) {
    test(`quiet words and lines get the color of the text, ${label(look)}`, async () => {
      const usual = await openCardFor({});
      const page = await openCardFor({ 'prefers-contrast': 'more' });
      for (const variant of variants) {
        await show(usual, { variant, ...look });
        await show(page, { variant, ...look });
        const [{ words: text }] = await colorsOf(page, '[part~=card]');
        for (const { words, part } of await colorsOf(page, muted)) assert.equal(words, text, part);
        for (const { edges, part } of await colorsOf(page, edged)) {
          assert.deepEqual([...new Set(edges)], [text], part);
        }
        // They are quiet for everybody else.
        for (const { words } of await colorsOf(usual, muted)) assert.notEqual(words, text);
      }
      await usual.close();
      await page.close();
    });
  }
});

suite('Nothing moves by itself', () => {
  for (const motion of ['no-preference', 'reduce']) {
    test(`when the reader’s system says ${motion}`, async () => {
      const page = await openCardFor({ 'prefers-reduced-motion': motion });
      for (const variant of variants) {
        await show(page, { variant });
        const moving = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          const pseudos = [undefined, '::before', '::after', '::marker', '::details-content'];
          return [shadowRoot.host, ...shadowRoot.querySelectorAll('*')].flatMap((element) =>
            pseudos
              .map((pseudo) => getComputedStyle(element, pseudo))
              .filter(
                ({ animationName, transitionDuration, scrollBehavior }) =>
                  animationName !== 'none' ||
                  transitionDuration !== '0s' ||
                  scrollBehavior !== 'auto',
              )
              .map(() => element.outerHTML),
          );
        });
        assert.deepEqual(moving, []);
      }
      await page.close();
    });
  }
});
