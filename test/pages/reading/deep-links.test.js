import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { chromiumLacks } from '../../support/capabilities.js';
import { dist } from '../../support/host.js';
import { frameIn, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { until } from '../../support/until.js';
import { launchWebKit } from '../../support/webkit.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, browser: chromium } = await setStage();
const firefox = await launchFirefox();
const webkit = await launchWebKit();
after(() => Promise.all([firefox?.close(), webkit?.close()]));

const compact = '<kratom-info-card variant="compact"></kratom-info-card>';
const prerendered = renderCard({ variant: 'compact', host: host.address });
const script = (name = 'kratom-info-card.js') =>
  `<script async src="${host.address}${name}"></script>`;

/** Where the first card of a page has taken its reader. */
function place() {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const focused = shadowRoot.activeElement?.closest('details, [id]');
  const top = focused?.getBoundingClientRect().top;
  return {
    focused: focused?.id,
    open: [...shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id),
    // Or a bit below: the page may keep a bar at the top of the window.
    isAtTop: top > -1 && top < 200,
    hash: location.hash,
  };
}

const there = (id, open = [id]) => ({ focused: id, open, isAtTop: true, hash: `#${id}` });

/** The script arrives. */
async function addScript(page, name) {
  await page.addScriptTag({ url: `${host.address}${name}` });
}

for (const [name, browser] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
  suite(`In ${name}, an address`, { skip: !browser && `needs ${name}` }, () => {
    for (const [what, body] of Object.entries({
      'the card': compact + script(),
      'a prerendered card that the script takes over': prerendered + script(),
    })) {
      test(`opens a section of ${what}`, async () => {
        const page = await open(browser, `${site.publish({ body })}#kic-what-to-do`);
        await whenUpgraded(page);
        assert.deepEqual(await page.evaluate(place), there('kic-what-to-do'));
        assert.deepEqual(page.said, []);
        await page.close();
      });
    }

    test('leads to a section that stands open', async () => {
      const body = compact + script();
      const page = await open(browser, `${site.publish({ body })}#kic-symptoms`);
      await whenUpgraded(page);
      assert.deepEqual(await page.evaluate(place), there('kic-symptoms', []));
      await page.close();
    });

    test('opens a section of a prerendered card with the small script', async () => {
      const body = prerendered + script('behavior-only.js');
      const page = await open(browser, `${site.publish({ body })}#kic-risk`);
      assert.deepEqual(await page.evaluate(place), there('kic-risk'));

      await page.evaluate(() => {
        location.hash = '#kic-sources';
      });
      await page.waitForFunction(
        () =>
          document.querySelector('kratom-info-card').shadowRoot.activeElement?.parentElement.id ===
          'kic-sources',
      );
      assert.deepEqual(
        await page.evaluate(place),
        there('kic-sources', ['kic-risk', 'kic-sources']),
      );
      await page.close();
    });

    test('adds nothing to the way back', async () => {
      const address = site.publish({ body: compact + script() });
      const lengths = [];
      for (const each of [address, `${address}#kic-risk`]) {
        const page = await open(browser, each);
        await whenUpgraded(page);
        lengths.push(await page.evaluate(() => history.length));
        await page.close();
      }
      assert.equal(lengths[0], lengths[1]);
    });

    test('means the page’s own element where there is one', async () => {
      const body = `${compact}<p id="kic-risk">Ours</p>${script()}`;
      const page = await open(browser, `${site.publish({ body })}#kic-risk`);
      await whenUpgraded(page);
      const { focused, open: opened } = await page.evaluate(place);
      assert.deepEqual([focused, opened], [undefined, []]);
      await page.close();
    });

    for (const [file, body] of Object.entries({
      'kratom-info-card.js': compact,
      'behavior-only.js': prerendered,
    })) {
      test(`moves nobody who has scrolled before ${file} came`, async () => {
        const long = `${body}<div style="height: 3000px"></div>`;
        const page = await open(browser, `${site.publish({ body: long })}#kic-risk`);
        await page.evaluate(() => scrollTo(0, 40));
        await addScript(page, file);
        if (file !== 'behavior-only.js') await whenUpgraded(page);
        const { focused, open: opened } = await page.evaluate(place);
        assert.deepEqual([focused, opened], [undefined, []]);
        assert.equal(await page.evaluate(() => scrollY), 40);
        await page.close();
      });
    }

    test('leads to what was asked for in the page for a frame, also while scripts are awaited', async () => {
      const release = host.hold('embed-parent.js');
      const body = [
        `<script src="${host.address}embed.js"></script>`,
        renderCard({ host: host.address }),
        script(),
        `<script defer src="${host.address}embed-parent.js"></script>`,
      ].join('\n');
      const page = await open(browser, 'about:blank');
      const loaded = page.goto(`${site.publish({ body })}?variant=compact#kic-risk`);
      await whenUpgraded(page);
      assert.deepEqual(await page.evaluate(place), there('kic-risk'));
      release();
      await loaded;
      await page.close();
    });

    test('leads into the page for a frame, by itself and in the frame', async () => {
      for (const [query, opened] of [
        ['', []],
        ['?variant=compact', ['kic-risk']],
      ]) {
        const address = `${host.address}embed.html${query}#kic-risk`;
        const page = await open(browser, address);
        await whenUpgraded(page);
        assert.deepEqual(await page.evaluate(place), there('kic-risk', opened));
        const body = `<iframe src="${address}" title="Card" width="600" height="400"></iframe>`;
        await page.goto(site.publish({ body }));
        const frame = await frameIn(page);
        await whenUpgraded(frame);
        assert.deepEqual(await frame.evaluate(place), there('kic-risk', opened));
        await page.close();
      }
    });
  });
}

test('In WebKit, an address opens a section', { skip: !webkit && 'needs WebKit' }, async () => {
  await webkit.goto(`${site.publish({ body: compact + script() })}#kic-what-to-do`);
  await until(webkit, () => document.querySelector('kratom-info-card').shadowRoot.activeElement);
  assert.deepEqual(await webkit.evaluate(place), there('kic-what-to-do'));
});

const lacksFragments = await chromiumLacks('text fragments');

test(
  'In Chromium, text that is searched for opens the section that it stands in',
  { skip: lacksFragments },
  async () => {
    const words = 'Young adults who try products';
    for (const body of [compact + script(), prerendered]) {
      const page = await open(chromium, `${site.publish({ body })}#:~:text=${encodeURI(words)}`);
      await page.waitForFunction(() => scrollY > 0);
      const { open: opened } = await page.evaluate(place);
      assert.deepEqual(opened, ['kic-risk']);
      await page.close();
    }
  },
);
