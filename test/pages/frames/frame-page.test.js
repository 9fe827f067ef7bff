import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { frameIn, read, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { until } from '../../support/until.js';
import { launchWebKit } from '../../support/webkit.js';
import { mainWords, oneLine } from '../../support/words.js';

const { host, site, browser } = await setStage();

const firefox = await launchFirefox();
const webkit = await launchWebKit();
after(() => Promise.all([firefox?.close(), webkit?.close()]));

const embed = (query = '') => `${host.address}embed.html${query}`;

const sandboxed = `<iframe sandbox="allow-scripts allow-popups" src="${embed('?variant=banner')}" title="Card" width="100%" height="900"></iframe>`;

/** Only the stylesheet gives the button this color. */
const accent = 'rgb(10, 85, 96)';

function colorOfButton() {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  return getComputedStyle(shadowRoot.querySelector('[part~=call-button]')).backgroundColor;
}

/** Opens a blogger's page with markup in it, and answers with the page in its first frame too. */
async function openFrame(body, options) {
  const page = await open(browser, site.publish({ body }), options);
  return { page, frame: await frameIn(page) };
}

/** What the card in the embed page was told, once it shows itself. */
async function cardIn(frame) {
  return frame.evaluate(async () => {
    // A promise, because a frame out of sight paints nothing that one could wait for.
    await customElements.whenDefined('kratom-info-card');
    const card = document.querySelector('kratom-info-card');
    await card.updateComplete;
    const shown = card.shadowRoot;
    return {
      variant: card.variant,
      theme: card.theme,
      part: shown.querySelector('[part~=card]').getAttribute('part'),
      title: shown.querySelector('[part=title]').localName,
      sections: [...shown.querySelectorAll('[part=section] [part=heading]')].map(({ id }) => id),
      treatment: shown.querySelector('[part~=treatment-link]')?.href,
      isSeen: shown.querySelector('[part~=card]').checkVisibility({ visibilityProperty: true }),
    };
  });
}

suite('The page for an iframe', () => {
  test('can be read without JavaScript', async () => {
    const page = await open(browser, embed(), { javascript: false });
    const text = await read(page);
    for (const words of mainWords.article) assert.ok(text.includes(oneLine(words)), words);
    await page.close();
  });

  test('can be read without JavaScript also when its address has options', async () => {
    const page = await open(browser, embed('?variant=banner'), { javascript: false });
    const text = await read(page);
    for (const words of mainWords.banner) assert.ok(text.includes(oneLine(words)), words);
    await page.close();
  });

  test('takes its options from the query', async () => {
    const options = new URLSearchParams({
      sections: 'symptoms risk',
      theme: 'dark',
      'heading-level': '4',
      'treatment-url': new URL('/kratom', embed()).href,
    });
    const page = await open(browser, embed(`?${options}`));
    assert.deepEqual(await cardIn(page), {
      variant: 'article',
      theme: 'dark',
      part: 'card article',
      title: 'h4',
      sections: ['kic-symptoms', 'kic-risk', 'kic-sources'],
      treatment: new URL('/kratom', embed()).href,
      isSeen: true,
    });
    assert.deepEqual(page.said, []);
    await page.close();
  });

  for (const variant of ['compact', 'banner']) {
    test(`shows the ${variant}`, async () => {
      const page = await open(browser, embed(`?variant=${variant}`));
      assert.equal((await cardIn(page)).part, `card ${variant}`);
      await page.close();
    });
  }

  test('shows nothing else while it is still being read', async () => {
    const whole = await (await fetch(embed())).text();
    const markup = whole.replaceAll(/(src|href)="(?=embed|kratom)/g, `$1="${host.address}`);
    const middle = markup.indexOf('id="kic-symptoms"');
    let finish;
    const address = site.publishStream(async (response) => {
      response.write(markup.slice(0, middle));
      await new Promise((resolve) => (finish = resolve));
      response.end(markup.slice(middle));
    });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.seen = new Set();
      requestAnimationFrame(function look() {
        const card = document.querySelector('kratom-info-card');
        const shown = card?.shadowRoot?.querySelector('[part~=card]');
        if (shown?.checkVisibility({ visibilityProperty: true })) seen.add(shown.part.value);
        requestAnimationFrame(look);
      });
    });
    const scriptHasCome = page.waitForResponse(`${host.address}kratom-info-card.js`);
    const loaded = page.goto(`${address}?variant=compact`);
    await scriptHasCome;
    await page.waitForSelector('kratom-info-card');
    await page.evaluate(async () => {
      for (let painted = 0; painted < 5; painted++) await new Promise(requestAnimationFrame);
    });
    finish();
    await loaded;
    await whenUpgraded(page);
    await page.waitForFunction(() => seen.size > 0);
    assert.deepEqual(await page.evaluate(() => [...seen]), ['card compact']);
    await page.close();
  });

  test('shows the default for options that it does not know, and no error', async () => {
    const query =
      '?variant=huge&theme=%22%3E%3Cscript%3E&heading-level=9&sections=nope&lang=xx&foo=bar' +
      '&treatment-url=javascript:alert(1)&contact-endpoint=https://evil.example&style=color:red&onclick=alert(1)';
    const page = await open(browser, embed(query));
    const shown = await cardIn(page);
    assert.equal(shown.part, 'card article');
    assert.equal(shown.title, 'h2');
    assert.equal(shown.treatment, undefined);
    assert.equal(shown.isSeen, true);
    assert.deepEqual(
      page.said.filter((line) => !line.startsWith('warn: <kratom-info-card>')),
      [],
    );
    const names = await page.$eval('kratom-info-card', (card) => card.getAttributeNames());
    for (const name of ['foo', 'style', 'onclick', 'contact-endpoint']) {
      assert.ok(!names.includes(name), name);
    }
    await page.close();
  });

  test('puts no address of another site behind the provider’s own button', async () => {
    const { port } = new URL(embed());
    for (const address of [
      'https://clinic.example/kratom',
      `http://localhost:${port}/kratom`,
      `https://127.0.0.1:${port}/kratom`,
      `http://127.0.0.1:${port}@evil.example/kratom`,
      '//evil.example/kratom',
    ]) {
      const query = new URLSearchParams({ theme: 'dark', 'treatment-url': address });
      const page = await open(browser, embed(`?${query}`));
      const { theme, treatment } = await cardIn(page);
      assert.deepEqual({ theme, treatment }, { theme: 'dark', treatment: undefined }, address);
      assert.deepEqual(page.said, [
        `warn: <kratom-info-card>: treatment-url="${address}" cannot be used. Allowed: ${host.address}….`,
      ]);
      await page.close();
    }
  });

  test('has the contact form for an endpoint on its own site only', async () => {
    const own = new URL('/contact', embed()).href;
    const page = await open(browser, embed(`?contact-endpoint=${own}`));
    await whenUpgraded(page);
    const action = await page.$eval(
      'kratom-info-card',
      ({ shadowRoot }) => shadowRoot.querySelector('form').action,
    );
    assert.equal(action, own);
    await page.close();
  });

  test('stays out of search engines, and has a policy that allows nothing from elsewhere', async () => {
    const page = await open(browser, embed());
    assert.equal(await page.$eval('meta[name=robots]', ({ content }) => content), 'noindex');
    const policy = await page.$eval(
      'meta[http-equiv=Content-Security-Policy]',
      ({ content }) => content,
    );
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'"]) {
      assert.ok(policy.includes(part), part);
    }
    const allowed = policy.match(/\bhttps?:\S+?(?=[ ;])/g);
    assert.deepEqual([...new Set(allowed)], [new URL(host.address).origin]);
    assert.deepEqual(page.said, []);
    await page.close();
  });

  for (const [name, engine] of Object.entries({ Chromium: browser, Firefox: firefox })) {
    test(
      `works in ${name} in a frame that may only run scripts and open windows`,
      {
        skip: !engine && `needs ${name}`,
      },
      async () => {
        const page = await open(engine, site.publish({ body: sandboxed }));
        const frame = await frameIn(page);
        assert.equal((await cardIn(frame)).part, 'card banner');
        assert.equal(await frame.evaluate(colorOfButton), accent);
        assert.deepEqual(page.said, []);
        await page.close();
      },
    );
  }

  test(
    'works in WebKit, also in a frame that may only run scripts',
    {
      skip: !webkit && 'needs WebKit',
    },
    async () => {
      await webkit.goto(site.publish({ body: sandboxed.replace(/ sandbox="[^"]*"/, '') }));
      await webkit.enterFrame(0);
      await until(webkit, () => document.querySelector('kratom-info-card')?.shadowRoot);
      await until(webkit, () =>
        document.querySelector('kratom-info-card').shadowRoot.querySelector('[part="card banner"]'),
      );
      assert.equal(await webkit.evaluate(colorOfButton), accent);

      await webkit.goto(site.publish({ body: sandboxed }));
      await webkit.enterFrame(0);
      await until(webkit, () => document.querySelector('kratom-info-card')?.shadowRoot);
      await until(webkit, () =>
        document.querySelector('kratom-info-card').shadowRoot.querySelector('[part="card banner"]'),
      );
      assert.equal(await webkit.evaluate(colorOfButton), accent);
      const text = await webkit.evaluate(
        () =>
          document.querySelector('kratom-info-card').shadowRoot.querySelector('[part~=card]')
            .innerText,
      );
      for (const words of mainWords.banner)
        assert.ok(oneLine(text).includes(oneLine(words)), words);
    },
  );

  test('opens links to other pages outside of the frame', async () => {
    const target = embed('?variant=banner');
    const { page, frame } = await openFrame(
      `<iframe src="${embed(`?${new URLSearchParams({ 'treatment-url': target })}`)}" title="Card" width="100%" height="9000"></iframe>`,
    );
    await cardIn(frame);
    const link = await frame.waitForSelector('kratom-info-card >>> [part~=treatment-link]');
    await link.press('Enter');
    const opened = await browser.waitForTarget((each) => each.url() === target);
    const other = await opened.page();
    await other.waitForSelector('kratom-info-card');
    assert.equal(await other.evaluate(() => window.opener), null);
    assert.notEqual(frame.url(), target);
    await other.close();
    await page.close();
  });

  test('follows a citation within the frame', async () => {
    const { page, frame } = await openFrame(
      `<iframe src="${embed()}" title="Card" width="100%" height="700"></iframe>`,
    );
    await cardIn(frame);
    const citation = await frame.waitForSelector('kratom-info-card >>> [part=citation]');
    await citation.click();
    const focused = await frame.$eval(
      'kratom-info-card',
      (card) => card.shadowRoot.activeElement.id,
    );
    assert.equal(focused, 'kic-source-5');
    assert.equal((await browser.pages()).filter((each) => each.url().includes('#kic')).length, 0);
    await page.close();
  });
});

suite('The height of a frame', () => {
  const helper = `<script src="${host.address}embed-parent.js"></script>`;

  const heights = (page) =>
    page.$$eval('iframe', (frames) => frames.map((frame) => frame.clientHeight));

  /** The height that the card in each frame needs. */
  const needed = (page) =>
    Promise.all(
      page
        .frames()
        .filter((frame) => frame.url().startsWith(host.address))
        .map((frame) =>
          frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
        ),
    );

  test('becomes what its own card needs, for ten frames on a page', async () => {
    const frames = Array.from({ length: 10 }, (_, index) => {
      const variant = ['article', 'compact', 'banner'][index % 3];
      return `<iframe src="${embed(`?variant=${variant}`)}" title="Card ${index}" width="${300 + index * 40}" height="100"></iframe>`;
    });
    const page = await open(browser, site.publish({ body: `${helper}\n${frames.join('\n')}` }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((frame) => frame.clientHeight > 100),
    );
    await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(cardIn),
    );
    const wanted = await needed(page);
    await until(
      page,
      (all) => {
        const now = [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight);
        return now.join() === all.join();
      },
      wanted,
    );
    assert.equal(new Set(wanted).size, 10);
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('does not change for a message from anyone else', async () => {
    const forger = site.publish({
      body: `<script>
        for (const height of [5000, '5000', 1e9, NaN, -1]) {
          for (let index = 0; index < parent.length; index++) {
            parent[index].postMessage({ type: 'kic-height', height }, '*');
          }
          parent.postMessage({ type: 'kic-height', height }, '*');
          parent.postMessage({ message: 'height', value: height, secret: 'abc123' }, '*');
        }
        parent.postMessage('forged', '*');
      </script>`,
    });
    const body = `${helper}
<iframe id="card" src="${embed('?variant=banner')}" title="Card" width="600" height="1500"></iframe>
<script>addEventListener('message', ({ data }) => { if (data === 'forged') document.title = 'forged'; });</script>
<iframe id="forger" src="${forger}" title="Forger" width="600" height="100"></iframe>`;
    const page = await open(browser, site.publish({ body }));
    await page.evaluate(() => {
      window.postMessage({ type: 'kic-height', height: 5000 }, '*');
      window.postMessage({ type: 'kic-height', height: 5000 }, '*');
    });
    await page.waitForFunction(() => document.title === 'forged');
    await cardIn(await frameIn(page, '#card'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await heights(page), [1500, 100]);
    await page.close();
  });

  /** A page with the helper, a card in a frame, and a title for when a message has said so. */
  const heardOf = (frame) => `${helper}
<script>addEventListener('message', ({ data }) => { if (data === 'heard') document.title = data; });</script>
${frame}`;
  const framed = `<iframe src="${embed('?variant=banner')}" title="Card" width="600" height="1500"></iframe>`;

  test('does not change for a page that its frame has gone on to', async () => {
    const elsewhere = site.publish({
      body: `<script>
        parent.postMessage({ type: 'kic-height', height: 5000 }, '*');
        parent.postMessage('heard', '*');
      </script>`,
    });
    const { page, frame } = await openFrame(heardOf(framed));
    await cardIn(frame);
    await frame.evaluate((address) => void (location.href = address), elsewhere);
    await page.waitForFunction(() => document.title === 'heard');
    assert.deepEqual(await heights(page), [1500]);
    await page.close();
  });

  test('does not change for a height that no card has', async () => {
    const { page, frame } = await openFrame(heardOf(framed));
    await cardIn(frame);
    await frame.evaluate(() => {
      for (const height of [20_000, 1e9, Infinity, NaN, 0, -1, '5000', [5000], null, undefined]) {
        parent.postMessage({ type: 'kic-height', height }, '*');
      }
      parent.postMessage('heard', '*');
    });
    await page.waitForFunction(() => document.title === 'heard');
    assert.deepEqual(await heights(page), [1500]);
    await frame.evaluate(() => parent.postMessage({ type: 'kic-height', height: 1600 }, '*'));
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight === 1600);
    await page.close();
  });

  test('is told to WordPress in its own words', async () => {
    const body = `<script>
      window.messages = [];
      addEventListener('message', ({ data }) => { if (data.message) window.messages.push(data); });
    </script>
    <iframe src="${embed('?variant=compact#?secret=abc123')}" title="Card" width="600" height="200"></iframe>`;
    const { page, frame } = await openFrame(body);
    await cardIn(frame);
    const [height] = await needed(page);
    await until(page, (value) => window.messages.at(-1)?.value === value, height);
    assert.deepEqual(await page.evaluate(() => window.messages.at(-1)), {
      message: 'height',
      value: height,
      secret: 'abc123',
    });
    await page.close();
  });
});

suite('The oEmbed answer', async () => {
  const answer = await (await fetch(`${host.address}oembed.json`)).json();

  test('has every field that oEmbed requires of the type rich', () => {
    // https://oembed.com/#section2.3
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(typeof answer.html, 'string');
    for (const name of ['width', 'height']) {
      assert.ok(Number.isInteger(answer[name]) && answer[name] > 0, name);
    }
    for (const name of ['title', 'provider_name']) assert.equal(typeof answer[name], 'string');
  });

  test('shows the page that advertises it', async () => {
    const page = await open(browser, embed());
    const link = await page.$eval('link[rel=alternate]', ({ type, href }) => ({ type, href }));
    assert.equal(link.type, 'application/json+oembed');
    assert.equal(link.href, `${host.address}oembed.json`);
    const [, src] = /^<iframe src="([^"]+)"[^>]*><\/iframe>$/.exec(answer.html);
    const [width, height] = ['width', 'height'].map(
      (name) => new RegExp(` ${name}="(\\d+)"`).exec(answer.html)[1],
    );
    assert.equal(new URL('.', src).href, new URL('.', link.href).href);
    assert.match(src, /\/embed\.html$/);
    assert.deepEqual([Number(width), Number(height)], [answer.width, answer.height]);
    await page.close();
  });
});
