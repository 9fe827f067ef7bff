import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { confirmAddresses, openBuilder, snippetsOn } from '../../support/builder.js';
import { articleIn } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const { host, browser } = await setStage();
const builder = await openBuilder(browser);

async function openPage(query = '', options) {
  const page = await open(browser, `${builder.address}?${query}`, options);
  await current(page);
  return page;
}

/** Waits until the snippets are those of the choices. */
const current = (page) => page.waitForSelector('#results[aria-busy=false]');

/** Opens what is closed at first: the choices and the snippets for those who know more. */
const openAll = (page) =>
  page.$$eval('main details', (all) => all.forEach((details) => (details.open = true)));

/** Addresses that somebody else put into a link to the builder. */
const evil = {
  'treatment-url': 'https://evil.example/treatment',
  'contact-endpoint': 'https://evil.example/take?a=1&b=2',
  host: 'https://evil.example/cards/',
};
const foreign = new URLSearchParams({ ...evil, variant: 'compact' });

suite('The snippet builder', () => {
  test('changes the snippets, the preview and the address with each choice', async () => {
    const page = await openPage();
    await page.click('input[type=radio][value=banner]');
    await page.waitForFunction(() =>
      document.querySelector('[data-snippet=script]').textContent.includes('variant="banner"'),
    );
    await page.waitForFunction(() => location.search.includes('variant=banner'));
    const preview = await (await page.$('#preview')).contentFrame();
    await preview.waitForSelector('kratom-info-card >>> [part="card banner"]');
    await page.close();
  });

  test('shows the same choices to whoever follows its address', async () => {
    const query = new URLSearchParams({
      sections: 'symptoms risk',
      variant: 'compact',
      theme: 'dark',
      'heading-level': '3',
      'treatment-url': 'https://clinic.example/kratom',
      host: 'https://cards.example/',
    });
    const page = await openPage(query);
    await confirmAddresses(page);
    const { script, iframe } = await snippetsOn(page);
    for (const attribute of [
      'variant="compact"',
      'sections="symptoms risk"',
      'theme="dark"',
      'heading-level="3"',
      'treatment-url="https://clinic.example/kratom"',
      'src="https://cards.example/kratom-info-card.js"',
    ]) {
      assert.ok(script.includes(attribute), attribute);
    }
    assert.match(iframe, /https:\/\/cards\.example\/(compact\/)?embed\.html\?/);
    await page.close();
  });

  test('uses no address of another site from its link until the visitor confirms it', async () => {
    const page = await openPage(foreign);
    const snippets = await snippetsOn(page);
    for (const [kind, snippet] of Object.entries(snippets)) {
      assert.ok(!snippet.includes('evil'), `${kind}: ${snippet}`);
    }
    assert.ok(snippets.script.includes(' variant="compact"'));
    for (const name of ['treatment-url', 'contact-endpoint', 'host']) {
      assert.ok(!(await page.$eval(`#${name}`, ({ value }) => value)).includes('evil'), name);
    }
    const preview = await (await page.$('#preview')).contentFrame();
    const markup = await preview.$eval('kratom-info-card', ({ outerHTML }) => outerHTML);
    assert.ok(!markup.includes('evil'), markup);

    const region = await page.waitForSelector('aria/This link fills in addresses of other sites');
    const text = await region.evaluate((heading) => heading.closest('section').innerText);
    for (const address of Object.values(evil)) assert.ok(text.includes(address), text);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
    await page.close();
  });

  test('takes the addresses that the visitor confirms, and marks them in the snippets', async () => {
    const page = await openPage(foreign);
    const press = async (name) => (await page.waitForSelector(`aria/${name}`)).press('Enter');
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim());

    await press('Leave it out (Treatment link)');
    assert.equal(await focused(), 'Use it (Contact form)');
    await press('Use it (Contact form)');
    assert.equal(await focused(), 'Use it (Where the files are)');
    await press('Use it (Where the files are)');
    assert.match(await focused(), /Where will you paste it\?$/);
    assert.equal(await page.$eval('#offers', ({ hidden }) => hidden), true);
    await current(page);

    const { script } = await snippetsOn(page);
    assert.ok(
      script.includes(` contact-endpoint="${evil['contact-endpoint'].replace('&', '&amp;')}"`),
    );
    assert.ok(script.includes(`src="${evil.host}kratom-info-card.js"`));
    assert.ok(!script.includes(evil['treatment-url']));
    const marks = await page.$$eval('[data-snippet=script] mark', (all) =>
      all.map(({ textContent }) => textContent),
    );
    const expected = [
      evil['contact-endpoint'].replace('&', '&amp;'),
      evil.host, // Where the fallback leads to.
      evil.host,
    ];
    assert.deepEqual(marks.sort(), expected.sort());
    const note = await page.$eval('#marked', ({ innerText }) => innerText);
    assert.ok(note.includes(evil.host) && note.includes(evil['contact-endpoint']), note);
    await page.close();
  });

  test('marks an address also where it is a part of another one', async () => {
    const { host } = evil;
    const query = { host, 'contact-endpoint': `${host}take` };
    const page = await openPage(new URLSearchParams(query));
    await confirmAddresses(page);
    const marks = await page.$$eval('[data-snippet=link] mark', (all) =>
      all.map(({ textContent }) => textContent),
    );
    assert.deepEqual(marks, [host, encodeURIComponent(query['contact-endpoint'])]);
    await page.close();
  });

  test('takes addresses of its own site as they come', async () => {
    const own = new URL('/treatment', builder.address).href;
    const page = await openPage(new URLSearchParams({ 'treatment-url': own }));
    const { script } = await snippetsOn(page);
    assert.ok(script.includes(` treatment-url="${own}"`));
    assert.equal(await page.$eval('#offers', ({ hidden }) => hidden), true);
    assert.equal(await page.$eval('#marked', ({ hidden }) => hidden), true);
    assert.equal((await page.$$('#results mark')).length, 0);
    await page.close();
  });

  test('leaves out of frames what a frame does not take, says so, and keeps no room for it', async () => {
    const heightIn = ({ iframe }) => Number(/ height="(\d+)"/.exec(iframe)[1]);
    const elsewhere = { 'contact-endpoint': 'https://clinic.example/requests', variant: 'compact' };
    const page = await openPage(new URLSearchParams(elsewhere));
    const plain = await snippetsOn(page);
    await confirmAddresses(page);
    await openAll(page);
    const snippets = await snippetsOn(page);
    assert.ok(snippets.script.includes('clinic.example'));
    assert.equal(snippets.iframe, plain.iframe);
    assert.equal(snippets.link, plain.link);
    for (const kind of ['iframe', 'link']) {
      const note = await page.$(`#snippet-${kind} [data-when-left-out]`);
      assert.equal(await note.isVisible(), true);
    }
    await page.close();

    const own = { ...elsewhere, 'contact-endpoint': new URL('/requests', builder.address).href };
    const ownPage = await openPage(new URLSearchParams(own));
    assert.ok(heightIn(await snippetsOn(ownPage)) > heightIn(snippets) + 300);
    assert.equal(await (await ownPage.$('[data-when-left-out]')).isVisible(), false);
    await ownPage.close();
  });

  test('says what is wrong with a hosting address beside the field, and makes no snippet', async () => {
    const page = await openPage();
    await openAll(page);
    const field = await page.$('#host');
    await field.click({ count: 3 });
    await field.type('cards, somewhere');
    await page.waitForFunction(
      () => document.querySelector('#host').getAttribute('aria-invalid') === 'true',
    );
    const said = await field.evaluate(
      (input) => document.getElementById(input.getAttribute('aria-describedby')).textContent,
    );
    assert.match(said, /full address/);
    assert.equal(await page.$eval('#results', (results) => results.hidden), true);
    assert.equal(await page.$eval('#copy-main', ({ disabled }) => disabled), true);
    await page.close();
  });

  test('copies a snippet with the keyboard, and says so aloud', async () => {
    const page = await openPage(`host=${encodeURIComponent(host.address)}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
    await openAll(page);
    const button = await page.$('#snippet-script button');
    await button.press('Enter');
    await page.waitForFunction(() => document.querySelector('#status').textContent.trim());
    assert.match(await page.$eval('#status', (status) => status.textContent), /cop/i);
    const { script } = await snippetsOn(page);
    assert.equal(await page.evaluate(() => window.copied), script);
    await page.close();
  });

  test('marks the snippet for copying by hand where the clipboard is refused', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
      });
    });
    await openAll(page);
    await (await page.$('#snippet-script button')).press('Enter');
    await page.waitForFunction(() => document.querySelector('#status').textContent.trim());
    const { script } = await snippetsOn(page);
    assert.equal(await page.evaluate(() => String(getSelection())), script);
    await page.close();
  });

  test('marks the code or the text for copying by hand where the clipboard is refused', async () => {
    for (const [place, words] of [
      ['wordpress', '<kratom-info-card'],
      ['newsletter', articleIn('en').title],
    ]) {
      const page = await openPage(`place=${place}`);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.click('#copy-main');
      await page.waitForFunction(() => document.querySelector('#status').textContent.trim());
      const selections = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => String(getSelection()))),
      );
      assert.ok(selections.some((text) => text.includes(words)));
      await page.close();
    }
  });

  test('starts with the compact card, and keeps another choice in its address', async () => {
    const page = await openPage();
    assert.match((await snippetsOn(page)).script, / variant="compact"/);
    await page.click('input[value=article]');
    await page.waitForFunction(() => location.search === '?variant=article');
    await page.reload();
    await current(page);
    assert.doesNotMatch((await snippetsOn(page)).script, / variant=/);
    await page.close();
  });

  test('says beside each variant how long it is on a phone', async () => {
    const page = await openPage();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-height]')].every((note) =>
        note.textContent.endsWith('phone screens'),
      ),
    );
    const heights = await page.$$eval('[data-height]', (notes) =>
      notes.map(({ textContent }) => Number.parseFloat(textContent)),
    );
    const [compact, article, banner] = heights;
    assert.ok(banner > 0.5 && compact > 2 * banner && article > compact, heights.join());
    await page.close();
  });

  test('keeps more room for a column that is narrower than usual', async () => {
    const heightIn = async (query) => {
      const page = await openPage(query);
      const { iframe } = await snippetsOn(page);
      const width = await page.$eval('#column', ({ value }) => value);
      await page.close();
      return { low: Number(/clamp\((\d+)px/.exec(iframe)[1]), width };
    };
    const unknown = await heightIn('variant=compact');
    const known = await heightIn('variant=compact&column=400');
    assert.deepEqual([unknown.width, known.width], ['', '400']);
    assert.ok(known.low > 1.1 * unknown.low, `${known.low} and ${unknown.low}`);
  });

  test('tells as a status what becomes of a color, and when a color is not used', async () => {
    const page = await openPage(new URLSearchParams({ accent: '#8ad4dd' }));
    const said = async () => {
      const status = await page.waitForSelector('#accent-shades[role=status]');
      return status.evaluate(({ textContent }) => textContent);
    };
    assert.match(await said(), /a darker shade/);
    await (await page.waitForSelector('aria/Newsletter or email')).click();
    assert.match(await said(), /takes the colors of your page/);
    await page.close();
  });

  for (const width of [320, 1280]) {
    test(`has no accessibility violation and no sideways scrolling at ${width} px`, async () => {
      const page = await openPage(foreign, { width });
      await page.click('#offers li:last-child button');
      await current(page);
      await openAll(page);
      await page.addScriptTag({ path: axe });
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(document, { iframes: true });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(violations, []);
      const { scrollWidth, clientWidth } = await page.$eval('html', (html) => ({
        scrollWidth: html.scrollWidth,
        clientWidth: html.clientWidth,
      }));
      assert.equal(scrollWidth, clientWidth);
      await page.close();
    });
  }
});
