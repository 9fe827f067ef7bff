import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { readFigures, recordFigures } from '../../support/figures.js';
import { layoutShift, painted } from '../../support/layout-shift.js';
import { whenUpgraded } from '../../support/read.js';
import { pageEnd, pageStart } from '../../support/site.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const widths = [320, 390, 768, 1280, 1920];

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** Snippets whose place is kept by the page's own stylesheet. */
const isStyledByPage = (kind) => kind.endsWith('-without-style');

/** Opens a page with a snippet whose scripts have not come yet. */
async function openEarly(snippets, { kind, width }) {
  // Its own context, because a browser makes no more than six connections to a host in each.
  const context = await browser.browser().createBrowserContext();
  const head = isStyledByPage(kind) ? `<style>${snippets.rule}</style>` : '';
  const address = site.publish({ head, body: snippets[kind] });
  const page = await open(context, address, { width, isEarly: true });
  const frame = kind === 'iframe' && (await (await page.waitForSelector('iframe')).contentFrame());
  await painted(page);
  return { context, kind, frames: [page, frame].filter(Boolean) };
}

/** How far such a page jumps when the scripts come, in the browser's own measure. */
async function shiftOf({ context, kind, frames }) {
  if (kind !== 'no-javascript') await whenUpgraded(frames.at(-1));
  const shifts = await Promise.all(frames.map(layoutShift));
  await context.close();
  return shifts.reduce((sum, shift) => sum + shift);
}

/** Every variant at every width, which wait for the script at once. */
async function shiftsOf(kind) {
  const all = await builder.snippetsOfVariants({ host: host.address });
  const measured = [];
  for (const variant of variants) {
    const cases = widths.map((width) => ({ kind, variant, width }));
    const release = host.hold('.js');
    const pages = await Promise.all(cases.map((each) => openEarly(all[variant], each)));
    release();
    const shifts = await Promise.all(pages.map(shiftOf));
    measured.push(...cases.map((each, index) => ({ ...each, shift: shifts[index] })));
  }
  return measured;
}

const label = ({ variant, width, shift }) => `${variant} at ${width} px: ${shift.toFixed(3)}`;

/** A shift below that is a rounding of the browser's, which no reader notices. */
const isSeen = ({ shift }) => shift >= 0.001;

suite('While a slow script loads', () => {
  for (const kind of ['script', 'script-without-style', 'pinned', 'no-javascript', 'iframe']) {
    test(`nothing jumps around the ${kind} snippet of any variant at any width`, async () => {
      const jumps = (await shiftsOf(kind)).filter(isSeen);
      assert.deepEqual(jumps.map(label), []);
    });
  }

  // It comes with nothing that could keep its place, so it also shows that this test can see a jump.
  test('the page jumps around the one-tag snippet as far as the builder says', async (t) => {
    const measured = await shiftsOf('one-tag');
    for (const each of measured) t.diagnostic(label(each));
    const rounded = (shift) => Number(shift.toFixed(3));
    const worst = (width) =>
      Math.max(...measured.filter((each) => each.width === width).map(({ shift }) => shift));
    const figures = {
      oneTagLayoutShift: { phone: rounded(worst(390)), desktop: rounded(worst(1280)) },
    };
    await recordFigures(figures);
    // What the builder tells a blogger.
    const { oneTagLayoutShift } = await readFigures();
    for (const [screen, shift] of Object.entries(figures.oneTagLayoutShift)) {
      const difference = Math.abs(oneTagLayoutShift[screen] - shift);
      // With other fonts, the card has another height.
      assert.ok(difference < 0.05, `${shift} on a ${screen}; WRITE_FIGURES=1 records it anew.`);
    }
    assert.ok(measured.every(({ shift }) => shift > 0.1));
  });
});

/** Opens a page that comes in many pieces, each of which ends with an element. */
async function openPiecemeal(context, markup, { width }) {
  const pieces = markup.match(/[^]{200,}?<\/\w+>|[^]+/g);
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  const address = site.publishStream(begin);
  const page = await context.newPage({ type: 'window' });
  // Tall enough for the whole card: what is out of sight may move.
  await page.setViewport({ width, height: 9000 });
  const loaded = page.goto(address);
  const response = await begun;
  response.write(pageStart());
  await page.waitForSelector('h1');
  for (const piece of pieces) {
    response.write(piece);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  response.end(pageEnd);
  await loaded;
  return page;
}

suite('While a prerendered card arrives piece by piece', () => {
  for (const variant of variants) {
    test(`nothing that has come of the ${variant} moves`, async () => {
      const { [variant]: snippets } = await builder.snippetsOfVariants({ host: host.address });
      const shifts = await Promise.all(
        widths.map(async (width) => {
          const context = await browser.browser().createBrowserContext();
          const page = await openPiecemeal(context, snippets['no-javascript'], { width });
          const shift = await layoutShift(page);
          await context.close();
          return { variant, width, shift };
        }),
      );
      assert.deepEqual(shifts.filter(isSeen).map(label), []);
    });
  }
});
