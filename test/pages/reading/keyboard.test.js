import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages, openCardPage, show } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const stage = await setStage();

/** Opens a card, and notes in the page whatever gets the focus. */
async function openCard({ lang, width, ...shown }) {
  const page = await openCardPage(stage, { lang, width });
  await show(page, shown);
  // Many pages have a bar at the top that stays when they scroll.
  await page.addStyleTag({
    content: 'h1 { position: sticky; top: 0; height: 64px; margin: 0; background: Canvas }',
  });
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const inCard = [
      ...shadowRoot.querySelectorAll('a, summary, button, input:not([hidden]), textarea'),
    ];
    // A closed disclosure hides what is in it.
    const visible = inCard.filter((element) => element.checkVisibility());
    window.stops = ['before', ...visible, 'after'].map((stop) =>
      typeof stop === 'string' ? document.getElementById(stop) : stop,
    );
    window.visited = [];
    const note = ({ target: element }) => {
      if (element.shadowRoot) return;
      const boxes = [...element.getClientRects()];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      window.visited.push({
        stop: window.stops.indexOf(element),
        what: element.id || element.getAttribute('href') || element.textContent,
        // Where a link that fills several lines begins and ends, from the top of the page.
        begin: {
          middle: scrollY + (boxes.at(0).top + boxes.at(0).bottom) / 2,
          left: boxes.at(0).left,
        },
        end: { bottom: scrollY + boxes.at(-1).bottom, right: boxes.at(-1).right },
        ring: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
      });
    };
    // The page hears nothing of a focus that moves within the card.
    for (const target of [shadowRoot, document]) target.addEventListener('focusin', note);
    document.getElementById('before').focus();
  });
  return page;
}

const visitedOn = (page) => page.evaluate(() => window.visited);
const stopsOn = (page) => page.evaluate(() => window.stops.length);

const stopOf = ({ stop }) => stop;

/** Presses a key some times in a row. The browser takes the strokes in the order in which they come. */
const press = (page, key, times = 1) =>
  Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));

/** The element with the focus, in the card or in the page. */
const focusOn = (page) =>
  page.evaluate(() => {
    const { activeElement: outer } = document;
    const covered = document.querySelector('h1').getBoundingClientRect().bottom;
    const element = outer.shadowRoot?.activeElement ?? outer;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      id: element.id,
      href: element.getAttribute('href'),
      part: element.getAttribute('part'),
      source: element.closest('li')?.id,
      isRinged: element.matches(':focus-visible'),
      isInSight: top >= covered && bottom <= innerHeight,
    };
  });

const focusIn = (page, selector) => page.focus(`kratom-info-card >>> ${selector}`);

const isOpen = (page, id) =>
  page.$eval(`kratom-info-card >>> #kic-${id}`, (details) => details.open);

suite('With the Tab key, a reader', () => {
  for (const variant of variants) {
    for (const [lang, width] of languages.flatMap((each) => [
      [each, 320],
      [each, 1280],
    ])) {
      test(`goes through all of the ${variant} as it stands there, and back, in ${lang} at ${width} px`, async () => {
        const page = await openCard({ lang, variant, width });
        const last = (await stopsOn(page)) - 1;
        await press(page, 'Tab', last);
        const there = await visitedOn(page);
        await page.keyboard.down('Shift');
        await press(page, 'Tab', last);
        await page.keyboard.up('Shift');
        const back = (await visitedOn(page)).slice(there.length);

        const all = Array.from({ length: last + 1 }, (_, index) => index);
        assert.ok(last > 4);
        assert.deepEqual(there.map(stopOf), all);
        assert.deepEqual(back.map(stopOf), all.slice(0, -1).reverse());

        there.slice(1).forEach(({ begin, what }, index) => {
          const { end, what: before } = there[index];
          // Further down, or further on in the same line or in the next column.
          assert.ok(begin.middle >= end.bottom || begin.left >= end.right, `${before}, ${what}`);
        });
        await page.close();
      });
    }
  }

  test('sees where the focus is: a line of at least two pixels', async () => {
    for (const variant of variants) {
      const page = await openCard({ variant, width: 320 });
      await press(page, 'Tab', (await stopsOn(page)) - 1);
      const visited = await visitedOn(page);
      // The last one is the page's own link.
      for (const { what, ring } of visited.slice(1, -1)) {
        assert.ok(ring >= 2, `${what} has a line of ${ring} px`);
      }
      await page.close();
    }
  });

  test('passes by what a closed section hides, and gets into it once it is open', async () => {
    const page = await openCard({ variant: 'compact', isOpen: false });
    await focusIn(page, '#kic-risk summary');
    await press(page, 'Tab');
    assert.equal((await focusOn(page)).part, 'summary');

    await focusIn(page, '#kic-risk summary');
    await press(page, 'Enter');
    assert.ok(await isOpen(page, 'risk'));
    await press(page, 'Tab');
    assert.equal((await focusOn(page)).part, 'citation');

    await focusIn(page, '#kic-risk summary');
    await press(page, 'Space');
    assert.ok(!(await isOpen(page, 'risk')));
    await page.close();
  });
});

suite('With the Enter key, a reader', () => {
  for (const variant of variants) {
    test(`follows a citation of the ${variant} to its source, and comes back to it`, async () => {
      const page = await openCard({ variant, width: 320, isOpen: false });
      await focusIn(page, '[part=citation]');
      const { href } = await focusOn(page);
      const source = href.slice(1);

      await press(page, 'Enter');
      const { id: there, ...seen } = await focusOn(page);
      assert.equal(there, source);
      assert.ok(seen.isRinged && seen.isInSight);

      // The next stop is in the source, not at the top of the card.
      await press(page, 'Tab');
      assert.equal((await focusOn(page)).source, source);

      await focusIn(page, `#${source} [part=back-link]`);
      await press(page, 'Enter');
      const back = await focusOn(page);
      assert.equal(back.href, href);
      assert.ok(back.isRinged && back.isInSight);
      await page.close();
    });
  }

  test('finds a section as it was after following one of its citations', async () => {
    const page = await openCard({ variant: 'compact', isOpen: false });
    await focusIn(page, '#kic-risk summary');
    await press(page, 'Enter');
    await focusIn(page, '#kic-risk [part=citation]');
    await press(page, 'Enter');
    assert.ok(await isOpen(page, 'sources'));
    const { source } = await focusOn(page);
    await focusIn(page, `#${source} [part=back-link]`);
    await press(page, 'Enter');

    assert.equal((await focusOn(page)).part, 'citation');
    assert.ok(await isOpen(page, 'risk'));
    assert.ok(await isOpen(page, 'sources'));
    assert.ok(!(await isOpen(page, 'psychological')));
    await page.close();
  });

  test('gets from the contents to the help lines', async () => {
    const page = await openCard({ variant: 'article', width: 320 });
    await focusIn(page, '[data-kic-place=help]');
    await press(page, 'Enter');
    const there = await focusOn(page);
    assert.equal(there.id, 'kic-help');
    assert.ok(there.isRinged && there.isInSight);

    await press(page, 'Tab');
    assert.match((await focusOn(page)).part, /help-link/);
    await page.close();
  });
});
