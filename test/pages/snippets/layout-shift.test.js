import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { layoutShift } from '../../support/layout-shift.js';
import { frameIn, whenUpgraded } from '../../support/read.js';
import { pageEnd, pageStart } from '../../support/site.js';
import { setStage } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const widths = [320, 390, 768, 1280, 1920];

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);
/** What the builder tells a blogger. */
const recorded = new URL('../../../demo/figures.json', import.meta.url);

// A slow network, as far as scripts are concerned.
host.delays['.js'] = 2000;

/** Snippets whose place is kept by the page's own stylesheet. */
const isStyledByPage = (kind) => kind.endsWith('-without-style');

/** How far a page with a snippet jumps while it loads, in the browser's own measure. */
async function shiftOf(snippets, kind, width) {
  // Its own context, because a browser makes no more than six connections to a host in each.
  const context = await browser.browser().createBrowserContext();
  const head = isStyledByPage(kind) ? `<style>${snippets.rule}</style>` : '';
  const page = await open(context, site.publish({ head, body: snippets[kind] }), { width });
  if (!['iframe', 'no-javascript'].includes(kind)) await whenUpgraded(page);
  const frames = kind === 'iframe' ? [page, await upgradedFrameIn(page)] : [page];
  const shifts = await Promise.all(frames.map(layoutShift));
  await context.close();
  return shifts.reduce((sum, shift) => sum + shift);
}

async function upgradedFrameIn(page) {
  const frame = await frameIn(page);
  await whenUpgraded(frame);
  return frame;
}

/** Every variant at every width, at once: most of the time they wait for the script. */
async function shiftsOf(kind) {
  const all = await builder.snippetsOfVariants({ host: host.address });
  const cases = variants.flatMap((variant) => widths.map((width) => ({ variant, width })));
  return Promise.all(
    cases.map(async ({ variant, width }) => {
      const shift = await shiftOf(all[variant], kind, width);
      return { variant, width, shift };
    }),
  );
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
    const figures = { oneTagLayoutShift: { phone: rounded(worst(390)), desktop: rounded(worst(1280)) } };
    if (process.env.WRITE_FIGURES) {
      await writeFile(recorded, `${JSON.stringify(figures, null, 2)}\n`);
    }
    const { oneTagLayoutShift } = JSON.parse(await readFile(recorded, 'utf8'));
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
  const address = site.publishStream(async (response) => {
    response.write(pageStart());
    for (const piece of pieces) {
      response.write(piece);
      // Time to paint it.
      await later(25);
    }
    response.end(pageEnd);
  });
  const page = await context.newPage({ type: 'window' });
  // Tall enough for the whole card: what is out of sight may move.
  await page.setViewport({ width, height: 9000 });
  await page.goto(address);
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
