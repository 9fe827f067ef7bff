import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { dist } from '../../support/host.js';
import { whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, browser: chromium } = await setStage();
const firefox = await launchFirefox();
after(() => firefox?.close());

const prerendered = renderCard({ host: host.address });
const script = (name) => `<script async src="${host.address}${name}"></script>`;

/** What the first citation is to a reader. */
const citationOn = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const citation = shadowRoot.querySelector('[part="citation"]');
    return {
      isLink: citation.matches(':any-link'),
      name: citation.getAttribute('aria-label'),
      title: citation.title,
    };
  });

/** Presses the first citation, as a reader does. */
const follow = async (page) => {
  const citation = await page.evaluateHandle(() =>
    document.querySelector('kratom-info-card').shadowRoot.querySelector('[part="citation"]'),
  );
  await citation.asElement().click();
};

/** Waits until the focus is on an element of the card with this id or text. */
const whenFocused = (page, expected) =>
  page.waitForFunction(
    (wanted) => {
      const focused = document.querySelector('kratom-info-card').shadowRoot.activeElement;
      return wanted === (focused?.id || focused?.textContent);
    },
    {},
    expected,
  );

for (const [name, browser] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
  suite(`In ${name}, a citation`, { skip: !browser && `needs ${name}` }, () => {
    for (const [what, body] of Object.entries({
      'the card': `<kratom-info-card></kratom-info-card>${script('kratom-info-card.js')}`,
      'a prerendered card with the small script': prerendered + script('behavior-only.js'),
      'a prerendered card that the script takes over': prerendered + script('kratom-info-card.js'),
    })) {
      test(`of ${what} leads to its source, and Back returns from there to the text`, async () => {
        const page = await open(browser, site.publish({ body }));
        if (body.includes('/kratom-info-card.js')) await whenUpgraded(page);
        const address = page.url();
        await page.evaluate(() => history.replaceState({ of: 'a router' }, ''));

        await follow(page);
        await whenFocused(page, 'kic-source-5');
        assert.equal((await citationOn(page)).name, 'Sources 5, 6');

        await page.goBack();
        await whenFocused(page, '5, 6');
        assert.equal(page.url(), address);
        assert.deepEqual(await page.evaluate(() => history.state), { of: 'a router' });
        await page.close();
      });
    }

    test('of a prerendered card without a script is text, with the names of its sources', async () => {
      const page = await open(browser, site.publish({ body: prerendered }));

      assert.deepEqual(await citationOn(page), {
        isLink: false,
        name: null,
        title:
          'Prevalence of Kratom Use Disorder Among Kratom Consumers · Assessment of Kratom Use Disorder and Withdrawal Among an Online Convenience Sample of US Adults',
      });
      await page.close();
    });
  });
}
