import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { dist } from '../../support/host.js';
import { layoutShift, painted } from '../../support/layout-shift.js';
import { read, whenUpgraded } from '../../support/read.js';
import { pageEnd, pageStart } from '../../support/site.js';
import { setStage } from '../../support/stage.js';
import { until } from '../../support/until.js';
import { launchWebKit } from '../../support/webkit.js';
import { provider, variants } from '../../support/words.js';

/** A heading in the middle of the card. */
const symptoms = '<h3 id="kic-symptoms" part="heading">';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, browser: chromium } = await setStage();
const firefox = await launchFirefox();
const webkit = await launchWebKit();
after(() => Promise.all([firefox?.close(), webkit?.close()]));

const script = `<script async src="${host.address}kratom-info-card.js"></script>`;
const card = (options = {}) => renderCard({ host: host.address, ...options });

/** Opens a page with a prerendered card whose script comes when the test says so. */
async function openBefore(browser, { body = card(), ...options } = {}) {
  return open(browser, site.publish({ body }), options);
}

/** The script arrives. */
async function upgrade(page) {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }, `${host.address}kratom-info-card.js`);
  await whenUpgraded(page);
}

/** Remembers every node that a card shows. */
const remember = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    window.before = [...shadowRoot.querySelectorAll('*')].filter(
      ({ localName }) => localName !== 'link',
    );
  });

/** What has become of these nodes: the same ones, in the same order, and no others. */
const areTheSame = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const now = [...shadowRoot.querySelectorAll('*')].filter(
      ({ localName }) => localName !== 'link',
    );
    return (
      now.length === window.before.length &&
      now.every((node, index) => node === window.before[index])
    );
  });

/** How often a card shows its title. */
const countTitles = (page) =>
  page.evaluate(
    () =>
      document.querySelector('kratom-info-card').shadowRoot.querySelectorAll('[part=title]').length,
  );

const variantOf = (page) =>
  page.evaluate(() =>
    document
      .querySelector('kratom-info-card')
      .shadowRoot.querySelector('[part~=card]')
      .getAttribute('part'),
  );

for (const [name, browser] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
  suite(
    `In ${name}, a script that comes to a prerendered card`,
    { skip: !browser && `needs ${name}` },
    () => {
      for (const variant of variants) {
        test(`keeps the very same nodes of the ${variant}`, async () => {
          const page = await openBefore(browser, { body: card({ variant }) });
          await remember(page);
          await upgrade(page);
          assert.equal(await areTheSame(page), true);
          assert.deepEqual(page.said, []);
          await page.close();
        });
      }

      test('keeps open disclosures, the focus and the scroll position', async () => {
        const page = await openBefore(browser, { body: card({ variant: 'compact' }) });
        const state = () =>
          page.evaluate(() => {
            const root = document.querySelector('kratom-info-card').shadowRoot;
            return {
              open: [...root.querySelectorAll('details[open]')].map(({ id }) => id),
              focus: root.activeElement?.getAttribute('part'),
              scroll: scrollY,
            };
          });
        await page.evaluate(() => {
          const root = document.querySelector('kratom-info-card').shadowRoot;
          root.querySelector('#kic-risk').open = true;
          root.querySelector('[part~=call-button]').focus();
          scrollTo(0, 500);
        });
        const before = await state();
        await upgrade(page);
        assert.deepEqual(await state(), before);
        assert.deepEqual(before, { open: ['kic-risk'], focus: 'button call-button', scroll: 500 });
        await page.close();
      });

      test('takes over while the page is still being read', async () => {
        const [start, rest] = card().split(symptoms);
        const page = await open(browser, 'about:blank');
        let finish;
        const address = site.publishStream(async (response) => {
          response.write(pageStart(script) + start);
          await new Promise((resolve) => (finish = resolve));
          response.end(`${symptoms}${rest}\n${pageEnd}`);
        });
        const loaded = page.goto(address);
        await page.waitForFunction(
          () =>
            globalThis.customElements.get('kratom-info-card') &&
            document
              .querySelector('kratom-info-card:defined')
              ?.shadowRoot?.querySelector('[part=title]'),
        );
        const half = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          window.firstNode = shadowRoot.querySelector('[part=title]');
          return [document.readyState, Boolean(shadowRoot.querySelector('[part=footer]'))];
        });
        assert.deepEqual(half, ['loading', false]);
        finish();
        await loaded;
        await whenUpgraded(page);
        const whole = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          return {
            same: shadowRoot.querySelector('[part=title]') === window.firstNode,
            titles: shadowRoot.querySelectorAll('[part=title]').length,
            footers: shadowRoot.querySelectorAll('[part=footer]').length,
          };
        });
        assert.deepEqual(whole, { same: true, titles: 1, footers: 1 });
        await page.close();
      });

      test('keeps the nodes also when it stands before the card', async () => {
        const body = `${script}\n${card()}`;
        const page = await open(browser, site.publish({ body }), { isEarly: true });
        await remember(page);
        await whenUpgraded(page);
        assert.equal(await areTheSame(page), true);
        await page.close();
      });

      test('shows the card once when it was loaded long before the card', async () => {
        const head = script.replace('async ', '');
        const page = await open(browser, site.publish({ head, body: card() }));
        await whenUpgraded(page);
        // The element has its shadow root before the parser comes to the prerendered one, which it then
        // leaves out. Chromium says so in the console.
        assert.equal(await countTitles(page), 1);
        await page.close();
      });

      test('shows what the attributes say when that is not what was rendered', async () => {
        const body = card({ variant: 'compact' }).replace('variant="compact"', 'variant="banner"');
        const page = await openBefore(browser, { body });
        await upgrade(page);
        assert.equal(await variantOf(page), 'card banner');
        assert.equal(await countTitles(page), 1);
        await page.close();
      });

      test('keeps open disclosures when it has to render anew', async () => {
        const body = card({ variant: 'compact' }).replace(
          'variant="compact"',
          '$& heading-level="3"',
        );
        const page = await openBefore(browser, { body });
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          shadowRoot.querySelector('#kic-risk').open = true;
          shadowRoot.querySelector('[part~=call-button]').focus();
        });
        await upgrade(page);
        const state = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          return {
            title: shadowRoot.querySelector('[part=title]').localName,
            open: [...shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id),
            focus: shadowRoot.activeElement?.getAttribute('part'),
          };
        });
        assert.deepEqual(state, { title: 'h3', open: ['kic-risk'], focus: 'button call-button' });
        await page.close();
      });

      for (const moment of ['before', 'after']) {
        test(`shows another provider that was set ${moment} it came`, async () => {
          const page = await openBefore(browser);
          const set = () =>
            page.evaluate(
              (other) => (document.querySelector('kratom-info-card').provider = other),
              { ...provider, name: 'Another Clinic', phone: '617-555-0100' },
            );
          if (moment === 'before') await set();
          await upgrade(page);
          if (moment === 'after') await set();
          await whenUpgraded(page);
          const text = await read(page);
          assert.ok(text.includes('Another Clinic') && text.includes('617-555-0100'));
          assert.ok(!text.includes(provider.name) && !text.includes(provider.phone));
          assert.deepEqual(page.said, []);
          await page.close();
        });
      }
    },
  );
}

suite('In Chromium, a slow script that comes to a prerendered card', () => {
  for (const variant of variants) {
    test(`does not make the page jump around the ${variant}`, async () => {
      const release = host.hold('.js');
      const body = `${card({ variant })}\n${script}`;
      const page = await open(chromium, site.publish({ body }), {
        width: 390,
        isEarly: true,
      });
      await painted(page);
      release();
      await whenUpgraded(page);
      assert.equal((await layoutShift(page)).toFixed(3), '0.000');
      await page.close();
    });
  }
});

test(
  'In WebKit, a script that comes to a prerendered card keeps the very same nodes',
  {
    skip: !webkit && 'needs WebKit',
  },
  async () => {
    await webkit.goto(site.publish({ body: card({ variant: 'compact' }) }));
    await webkit.evaluate((src) => {
      const { shadowRoot } = document.querySelector('kratom-info-card');
      window.before = [...shadowRoot.querySelectorAll('[part~=card] *')];
      shadowRoot.querySelector('#kic-risk').open = true;
      document.body.append(Object.assign(document.createElement('script'), { src }));
    }, `${host.address}kratom-info-card.js`);
    await until(webkit, () => document.querySelector('kratom-info-card').hasUpdated);
    const state = await webkit.evaluate(() => {
      const { shadowRoot } = document.querySelector('kratom-info-card');
      const now = [...shadowRoot.querySelectorAll('[part~=card] *')];
      return {
        same:
          now.length === window.before.length && now.every((each, i) => each === window.before[i]),
        open: [...shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id),
      };
    });
    assert.deepEqual(state, { same: true, open: ['kic-risk'] });
  },
);
