import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { chromiumLacks } from '../../support/capabilities.js';
import { whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';

const { host, site, browser } = await setStage();

const lacksSearch = await chromiumLacks('find-in-page');

/** An article with everything that a page can ask for, below the window or at its top. */
async function openArticle({ width = 390, before = '', hash = '', inside = browser } = {}) {
  const body = `${before}<kratom-info-card contact-endpoint="https://clinic.example/requests"></kratom-info-card>
<script src="${host.address}kratom-info-card.js"></script>`;
  const page = await open(inside, site.publish({ body }) + hash, { width });
  await whenUpgraded(page);
  return page;
}

const screens = (count) => `<div style="height: ${count * 800}px"></div>`;

/** Waits until the page has been drawn as it stands. */
const drawn = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

suite('What is far from the window', () => {
  test('is not laid out', async () => {
    const page = await openArticle({ before: screens(9) });
    await drawn(page);
    const skipped = await page.evaluate(() =>
      [
        ...document
          .querySelector('kratom-info-card')
          .shadowRoot.querySelectorAll('[part=section], [part=boxes], [part=title]'),
      ].map((each) => each.checkVisibility({ contentVisibilityAuto: true })),
    );

    assert.ok(skipped.length > 5);
    assert.ok(!skipped.includes(true));
    await page.close();
  });

  test('is there for a screen reader', async () => {
    // Without assistive technology, Chromium's tree leaves out what is not laid out.
    const inside = await launchChromium('--force-renderer-accessibility');
    const page = await openArticle({ inside });
    const { children } = await page.accessibility.snapshot({ interestingOnly: false });
    const names = [];
    const note = ({ role, name, children: inner = [] }) => {
      names.push(`${role} ${name}`);
      inner.forEach(note);
    };
    children.forEach(note);

    for (const name of [
      'heading Sources',
      'heading Ask us to contact you',
      'textbox Your name',
      'button Send request',
    ]) {
      assert.ok(names.includes(name), name);
    }
    await inside.close();
  });

  test('is found by the browser’s own search', { skip: lacksSearch }, async () => {
    const page = await openArticle();
    const found = await page.evaluate(() => window.find('Neonatal Abstinence Syndrome'));

    assert.ok(found);
    await page.close();
  });

  test('is copied with the rest of the page', async () => {
    const page = await openArticle();
    await page.evaluate(() => getSelection().selectAllChildren(document.body));
    const isWhole = await page.evaluate(() =>
      getSelection().containsNode(document.querySelector('kratom-info-card'), true),
    );

    assert.ok(isWhole);
    await page.close();
  });

  test('is reached with the Tab key alone, the form too', async () => {
    const page = await openArticle({ before: screens(9) });
    const reached = new Set();
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const control = document.querySelector('kratom-info-card').shadowRoot.activeElement;
        const box = control?.getBoundingClientRect();
        // Its middle: browsers do not scroll for the last line of a long field.
        const middle = box && (box.top + box.bottom) / 2;
        const isSeen = box && box.height > 0 && middle > 0 && middle < innerHeight;
        return isSeen ? control.name || control.textContent : '';
      });
      reached.add(name);
    }

    for (const name of ['911', 'All help lines', 'name', 'message', 'consent', 'Send request']) {
      assert.ok(reached.has(name), name);
    }
    await page.close();
  });

  for (const width of [390, 1280]) {
    test(`is where a link leads to, at ${width} px`, async () => {
      for (const id of ['kic-symptoms', 'kic-help', 'kic-sources']) {
        const page = await openArticle({ width, hash: `#${id}` });
        await drawn(page);
        const top = await page.evaluate(
          (target) =>
            document
              .querySelector('kratom-info-card')
              .shadowRoot.getElementById(target)
              .getBoundingClientRect().top,
          id,
        );

        assert.ok(top >= 0 && top < 200, `${id} stands at ${top} px`);
        await page.close();
      }
    });

    test(`shifts nothing that a reader sees, down to the end and back, at ${width} px`, async () => {
      const page = await openArticle({ width });
      const shifted = await page.evaluate(async () => {
        const shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        while (!isAtEnd()) {
          scrollBy(0, 300);
          await frame();
        }
        while (scrollY > 0) {
          scrollBy(0, -300);
          await frame();
        }
        await frame();
        return shifts.map(({ value }) => value);
      });

      assert.deepEqual(shifted, []);
      await page.close();
    });
  }
});
