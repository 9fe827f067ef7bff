import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { dist, version } from '../../support/host.js';
import { layoutShift, painted } from '../../support/layout-shift.js';
import { frameIn, read, whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { claimsIn, oneLine } from '../../support/words.js';

const { host, site, browser } = await setStage();
const builder = await openBuilder(browser);

/** A language for each folder that has a script: its article, its folder, and its snippets. */
const names = (await readdir(dist, { recursive: true }))
  .filter((name) => name.endsWith('kratom-info-card.js'))
  .sort();
const languages = await Promise.all(
  names.map(async (name) => {
    const folder = name.replace('kratom-info-card.js', '');
    const { article } = JSON.parse(await readFile(new URL(`${folder}article.json`, dist), 'utf8'));
    const snippets = await builder.snippets({
      host: host.address,
      variant: 'compact',
      lang: article.lang,
    });
    return { article, folder, snippets };
  }),
);

test('There is a script for English, Spanish and Brazilian Portuguese', () => {
  const there = languages.map(({ article }) => article.lang);
  for (const lang of ['en', 'es', 'pt-BR']) assert.ok(there.includes(lang), lang);
});

for (const { article, folder, snippets } of languages) {
  suite(`The builder’s snippets in ${article.lang}`, () => {
    /** What a reader sees of a snippet on an English page, and which scripts came for it. */
    async function paste(snippet, isElement) {
      host.requests.length = 0;
      const page = await open(browser, site.publish({ body: snippet }));
      if (isElement) await whenUpgraded(page);
      const inFrame = snippet.startsWith('<iframe');
      const text = await read(inFrame ? await frameIn(page) : page);
      const { said } = page;
      await page.close();
      assert.deepEqual(said, []);
      return { text, scripts: host.requests.filter((path) => path.endsWith('card.js')) };
    }

    for (const [kind, script] of Object.entries({
      script: `/${folder}kratom-info-card.js`,
      pinned: `/${version}/${folder}kratom-info-card.js`,
      'one-tag': `/${folder}kratom-info-card.js`,
      'no-javascript': undefined,
      iframe: `/${folder}kratom-info-card.js`,
      html: undefined,
    })) {
      test(`show the article in it as ${kind}`, async () => {
        const isElement = ['script', 'pinned', 'one-tag'].includes(kind);
        const { text, scripts } = await paste(snippets[kind], isElement);
        for (const words of [article.title, article.disclaimer, article.labels.directions]) {
          assert.ok(text.includes(words), `“${words}” is not in “${text}”.`);
        }
        assert.deepEqual(scripts, [script].filter(Boolean));
      });
    }

    test('are followed by a link to its whole article, for readers without the script', async () => {
      const body = snippets.script;
      const page = await open(browser, site.publish({ body }), { javascript: false });
      const text = await read(page);
      for (const claim of article.shortAnswer.flatMap(claimsIn)) assert.ok(text.includes(claim));
      const address = await page.$$eval(
        'kratom-info-card a',
        (all, name) => all.find(({ textContent }) => textContent === name).href,
        article.labels.readArticle,
      );
      await page.goto(address);
      assert.ok((await read(page)).includes(oneLine(article.disclaimer)));
      assert.equal(await page.$eval('html', ({ lang }) => lang), article.lang);
      await page.close();
    });

    test('keep the room that its words need', async () => {
      for (const width of [320, 1280]) {
        const release = host.hold('.js');
        const address = site.publish({ body: snippets.script });
        const page = await open(browser, address, { width, isEarly: true });
        await painted(page);
        release();
        await whenUpgraded(page);
        assert.equal((await layoutShift(page)).toFixed(3), '0.000', `${width} px`);
        await page.close();
      }
    });

    test('lead to a page in it', async () => {
      assert.equal(snippets.link, `${host.address}${folder}compact/embed.html`);
    });

    test('import a module that the package has', async () => {
      const [, name] = /^import '(.*)';$/m.exec(snippets.npm);
      const language = folder.replace('/', '') || 'en';
      for (const [module, file] of [
        [name, `modules/${language}.js`],
        [`kratom-info-card/article/${language}.json`, `${folder}article.json`],
      ]) {
        assert.equal(import.meta.resolve(module), new URL(file, dist).href);
        await access(new URL(import.meta.resolve(module)));
      }
    });
  });
}

suite('The builder', () => {
  test('shows the card and names its sections in the language that was chosen', async () => {
    const page = await open(browser, builder.address);
    await page.waitForSelector('#lang option');
    const preview = await (await page.$('#preview')).contentFrame();
    for (const { article } of [...languages, languages[0]]) {
      await page.select('#lang', article.lang);
      await preview.waitForFunction(
        (title) =>
          document.querySelector('kratom-info-card').shadowRoot?.querySelector('[part=title]')
            .textContent === title,
        {},
        article.title,
      );
      const offered = await page.$$eval('#sections label', (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
      assert.deepEqual(
        offered,
        article.sections.map(({ heading }) => heading),
      );
    }
    await page.close();
  });

  test('keeps the sections that were chosen in another language', async () => {
    const page = await open(browser, `${builder.address}?sections=risk&lang=es`);
    await page.waitForSelector('#results[aria-busy=false]');
    await page.select('#lang', 'pt-BR');
    await page.waitForFunction(() =>
      document.querySelector('[data-snippet=script]').textContent.includes('lang="pt-BR"'),
    );
    const script = await page.$eval('[data-snippet=script]', ({ textContent }) => textContent);
    assert.match(script, /sections="risk"/);
    await page.close();
  });

  for (const [accent, theme, said] of [
    ['#0a5560', 'light', ''],
    ['#0a5560', 'auto', 'a lighter shade of it on a dark card.'],
    ['#8ad4dd', 'dark', ''],
    ['#8ad4dd', 'auto', 'a darker shade of it on a light card.'],
    ['#aa6688', 'auto', 'a darker shade of it on a light card, and a lighter shade'],
  ]) {
    test(`says what becomes of ${accent} in links where the theme is ${theme}`, async () => {
      const query = new URLSearchParams({ accent, theme });
      const page = await open(browser, `${builder.address}?${query}`);
      await page.waitForSelector('#results[aria-busy]');
      const shades = await page.$eval('#accent-shades', ({ textContent }) => textContent);
      if (said) assert.ok(shades.includes(said), shades);
      else assert.equal(shades, '');
      await page.close();
    });
  }

  test('tells the truth about it', async () => {
    const accent = '#aa6688'; // About 0.6 light, from 0 to 1.
    const page = await open(browser, `${builder.address}?${new URLSearchParams({ accent })}`);
    const preview = await (await page.$('#preview')).contentFrame();
    const link = await preview.waitForSelector('kratom-info-card >>> [part=citation]');
    const lightness = async () => {
      const color = await link.evaluate((element) => getComputedStyle(element).color);
      return Number(/oklch\(([\d.]+)/.exec(color)?.[1]);
    };
    const chosen = 0.6;
    assert.ok((await lightness()) < chosen);
    await page.click('input[name=page][value=dark]');
    await preview.waitForSelector('html[data-page=dark]');
    assert.ok((await lightness()) > chosen);
    await page.close();
  });
});

test('A card tells the same day to readers in all time zones', async () => {
  const { article } = languages.find(({ folder }) => folder === '');
  const [asOf] = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.asOf ?? []),
  );
  const [year, month, day] = asOf.split('-').map(Number);
  const months = new Intl.DateTimeFormat('en', { month: 'long' });
  const words = `As of ${months.format(new Date(year, month - 1))} ${day}, ${year}`;

  const body = `<kratom-info-card></kratom-info-card><script src="${host.address}kratom-info-card.js"></script>`;
  for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    const page = await open(browser, 'about:blank');
    await page.emulateTimezone(zone);
    await page.goto(site.publish({ body }));
    assert.ok((await read(page)).includes(words), zone);
    await page.close();
  }
});
