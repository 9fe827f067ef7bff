import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { launchChromium, open, whenQuiet } from '../../support/browsers.js';
import { startBuiltSite } from '../../support/built-site.js';
import { articleIn, languages } from '../../support/card-page.js';
import { startDevSite } from '../../support/dev-site.js';
import { dist, version } from '../../support/host.js';
import { mistakesIn, withRules } from '../../support/valid-html.js';
import { claimsIn, oneLine, say } from '../../support/words.js';

const [site, devSite, browser] = await Promise.all([
  startBuiltSite(),
  startDevSite(),
  launchChromium(),
]);
after(() => Promise.all([site.close(), devSite.close(), browser.close()]));

const { folderOf } = await import(new URL('server.js', dist));

const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8'));
const element = modules.flatMap(({ declarations }) => declarations).find((one) => one.tagName);

/** These have no way to the other pages: they show how a card looks on a page of somebody else. */
const samples = ['partner.html', 'preview.html'];
const documents = site.pages.filter((page) => !samples.includes(page));
/** Most forms here answer at once: there is nothing to submit. */
const validator = withRules({ 'wcag/h32': 'off' });
/** The HTML of a page without what stands in shadow roots, which is whole in itself. */
const outsideOf = (html) => html.replace(/<template shadowrootmode.*?<\/template>/gs, '');

const openPage = (name, options) => open(browser, site.address + name, options);

/** The same, once its scripts have done what they do by themselves. */
async function openWhole(name) {
  const page = await openPage(name);
  await whenQuiet(page);
  return page;
}

/** What a page is called, where it leads, and what can be led to in it. */
const outlineOf = (page) =>
  page.evaluate(() => ({
    title: document.title,
    description: document.querySelector('meta[name=description]')?.content,
    navigation: [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')),
    current: document.querySelector('[aria-current]')?.getAttribute('href'),
    targets: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll('a[href], link[href], [src]')].map(
      (place) => place.href ?? place.src,
    ),
    text: document.body.innerText,
    asks: [...document.querySelectorAll('noscript')].map(({ innerText }) => innerText).join(' '),
  }));

const outlines = new Map();
for (const name of site.pages) {
  const page = await openPage(name, { javascript: false });
  outlines.set(name, await outlineOf(page));
  await page.close();
}

test('The site has a page for each thing to know', () => {
  const expected =
    'accessibility content decisions form formats frameworks gallery hosting index performance policies privacy reference releases theming trust';
  for (const name of expected.split(' ')) assert.ok(documents.includes(`${name}.html`), name);
});

for (const name of site.pages) {
  suite(`The page ${name}`, () => {
    const outline = outlines.get(name);

    test('has no mistake in its HTML', async () => {
      const html = await readFile(join(site.folder, name), 'utf8');
      assert.deepEqual(await mistakesIn(outsideOf(html), validator), []);
    });

    test('leads to nothing that is not there', () => {
      const inside = outline.links.filter((link) =>
        link.startsWith(new URL('/', site.address).href),
      );
      assert.ok(inside.length > 0);
      for (const link of inside) {
        const { pathname, hash } = new URL(link);
        const file = pathname.slice(new URL(site.address).pathname.length) || 'index.html';
        assert.ok(site.files.includes(file), link);
        if (hash) assert.ok(outlines.get(file)?.targets.includes(hash.slice(1)), link);
      }
    });

    test('says nothing in the console', async () => {
      const page = await openWhole(name);
      assert.deepEqual(page.said, []);
      await page.close();
    });

    test('does not scroll sideways on a small phone, with or without JavaScript', async () => {
      for (const javascript of [true, false]) {
        const page = await openPage(name, { width: 320, javascript });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      }
    });
  });
}

suite('Each page of the documentation', () => {
  test('leads to all others, and says which one it is', () => {
    const ways = outlines.get('index.html').navigation;
    assert.ok(ways.length >= 8);
    for (const name of documents) {
      const { navigation, current } = outlines.get(name);
      assert.deepEqual(navigation.slice(-ways.length), ways, name);
      if (ways.includes(name)) assert.equal(current, name);
    }
  });

  test('has a title and a description of its own', () => {
    for (const what of ['title', 'description']) {
      const all = documents.map((name) => outlines.get(name)[what]);
      assert.ok(all.every((text) => text.length > 10));
      assert.equal(new Set(all).size, all.length, what);
    }
  });

  test('is there without JavaScript, or says what is missing', () => {
    const interactive = ['gallery.html', 'index.html', 'requests.html', 'theming.html'];
    for (const name of documents) {
      const { text, asks } = outlines.get(name);
      assert.equal(/JavaScript/.test(asks), interactive.includes(name), name);
      assert.ok(asks ? text.includes(asks.slice(0, 20)) : text.length > 2000, name);
    }
  });
});

test('The demo of npm start shows the same pages', async () => {
  for (const name of documents) {
    const page = await open(browser, devSite.address + name, { javascript: false });
    assert.equal((await outlineOf(page)).text, outlines.get(name).text, name);
    await page.close();
  }
});

suite('The card’s files can be used where the site is', () => {
  const homes = { 'npm start': devSite.address, 'the built site': site.address };
  for (const [name, address] of Object.entries(homes)) {
    test(`in ${name}: oEmbed leads to the page for a frame there, in every language`, async () => {
      for (const folder of languages.map(folderOf)) {
        const { html } = await (await fetch(`${address}${folder}oembed.json`)).json();
        const [, frame] = /src="([^"?]*)/.exec(html);
        assert.ok(frame.startsWith(`${address}${folder}`), frame);
        const markup = await (await fetch(frame)).text();
        assert.ok(markup.includes(`${address}${folder}oembed.json`));
        assert.ok(!markup.includes('https://HOST'));
      }
    });

    test(`in ${name}: the folder of the version holds the same script`, async () => {
      const [newest, pinned] = await Promise.all(
        ['', `${version}/`].map(async (folder) =>
          (await fetch(`${address}${folder}kratom-info-card.js`)).text(),
        ),
      );
      assert.ok(pinned.includes('kratom-info-card'));
      assert.equal(pinned, newest);
    });
  }
});

test('The reference names every attribute, property, event, slot, custom property and part', () => {
  const { targets } = outlines.get('reference.html');
  const named = [
    ...element.attributes.map(({ name }) => `attribute-${name}`),
    ...element.members.filter((one) => !one.attribute).map(({ name }) => `property-${name}`),
    ...element.events.map(({ name }) => `event-${name}`),
    ...element.slots.map(({ name }) => `slot-${name}`),
    ...element.cssProperties.map(({ name }) => `custom-property-${name}`),
    ...element.cssParts.map(({ name }) => `part-${name}`),
  ];
  assert.ok(named.length > 60);
  for (const id of named) assert.ok(targets.includes(id), id);
});

test('Each plot of the page about speed has a name, and a table with a row for all that it shows', async () => {
  const page = await openPage('performance.html', { javascript: false });
  const figures = await page.$$eval('figure', (all) =>
    all.map((figure) => ({
      title: figure.querySelector('figcaption').textContent,
      name: figure.querySelector('[role=img]').ariaLabel,
      drawn: figure.querySelectorAll('g').length,
      rows: figure.querySelectorAll('tbody tr').length,
    })),
  );
  await page.close();
  assert.ok(figures.length > 10);
  for (const { title, name, drawn, rows } of figures) {
    assert.ok(name.includes(title), title);
    assert.ok(rows >= 1 && drawn >= rows, title);
  }
});

test('The page about policies has the hash of every file, and of the styles', async () => {
  const { style, files } = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8'));
  const { text } = outlines.get('policies.html');
  assert.ok(text.includes(`https://HOST/${version}/kratom-info-card.js`));
  for (const hash of [style, ...Object.values(files)]) assert.ok(text.includes(hash), hash);
});

suite('The page about the content', () => {
  for (const lang of languages) {
    test(`has every claim of the article in ${lang}`, async () => {
      const page = await openPage('content.html', { javascript: false });
      const text = oneLine(await page.evaluate(() => document.body.textContent));
      const { shortAnswer, emergency, opening, sections } = articleIn(lang);
      const blocks = sections.flatMap((section) => section.blocks);
      const texts = [
        ...[...shortAnswer, ...emergency.text, ...opening],
        ...blocks.flatMap((block) => block.items ?? [block.text ?? block]),
      ];
      assert.ok(texts.length > 25);
      for (const claim of texts.flatMap(claimsIn)) assert.ok(text.includes(say(claim)), claim);
      await page.close();
    });
  }

  test('has every source, and the day on which it was checked', async () => {
    const page = await openPage('content.html');
    for (const { id, title, checked } of articleIn('en').sources) {
      const [text, day] = await page.$eval(`#source-${id}`, (source) => [
        source.textContent,
        source.querySelector('time').dateTime,
      ]);
      assert.ok(text.includes(title));
      assert.equal(day, checked);
      assert.ok(await page.$(`.claims a[href="#source-${id}"]`), title);
    }
    await page.close();
  });
});

test('The page about the content has every field that the JSON Schema has', async () => {
  const page = await openPage('content.html', { javascript: false });
  const { definitions } = JSON.parse(await readFile(new URL('article.schema.json', dist), 'utf8'));
  const told = await page.$$eval('.fields tbody tr', (rows) =>
    rows.map((row) => {
      const [name, needed] = [...row.cells].map(({ textContent }) => textContent);
      const part = row.closest('table').getAttribute('aria-labelledby');
      return `${part}.${name} ${needed}`;
    }),
  );
  const fieldsOf = ([path, { properties = {}, required }]) =>
    Object.entries(properties).flatMap(([name, field]) => [
      `${path}.${name} ${required.includes(name) ? 'yes' : 'no'}`,
      ...fieldsOf([`${path}.${name}`, field]),
    ]);
  const all = Object.entries(definitions).flatMap(fieldsOf);
  assert.ok(all.length > 90);
  assert.deepEqual(
    told,
    all.map((field) => `part-${field}`),
  );
  await page.close();
});

suite('In the gallery', () => {
  test('every variant stands in every theme, also without JavaScript', async () => {
    const page = await openPage('gallery.html', { javascript: false });
    const shown = await page.$$eval('figure', (figures) =>
      figures.map((figure) => {
        const card = figure.querySelector('kratom-info-card');
        const line = figure.querySelector('code').textContent;
        return {
          isWhole: card.shadowRoot.textContent.includes('844-486-0671'),
          isTold: card.cloneNode().outerHTML.replaceAll('""', '') === line,
          as: `${card.getAttribute('variant')} ${card.getAttribute('theme')}`,
        };
      }),
    );
    assert.equal(new Set(shown.map(({ as }) => as)).size, 9);
    assert.ok(shown.every(({ isWhole, isTold }) => isWhole && isTold));
    await page.close();
  });

  for (const lang of languages.slice(1)) {
    test(`all of them can be seen in ${lang}`, async () => {
      const page = await openWhole('gallery.html');
      await page.click(`[name=language][value=${lang}]`);
      await page.waitForFunction(
        (title) =>
          [...document.querySelectorAll('figure kratom-info-card')].every((card) =>
            card.shadowRoot.textContent.includes(title),
          ),
        {},
        articleIn(lang).title,
      );
      const lines = await page.$$eval('figcaption code', (all) =>
        all.map(({ textContent }) => textContent),
      );
      assert.ok(lines.every((line) => line.includes(` lang="${lang}"`)));
      assert.match(await page.$eval('#script', ({ textContent }) => textContent), /HOST\/\w\w\//);
      await page.click('[name=language][value=""]');
      await page.waitForFunction(() => !document.querySelector('figure [lang]:not([lang=en])'));
      await page.close();
    });
  }

  test('a visitor’s own words and provider are shown, and mistakes in them are told', async () => {
    const page = await openWhole('gallery.html');
    const change = (field, from, to) =>
      page.evaluate(
        ([selector, old, now]) => {
          const place = document.querySelector(selector);
          place.value = place.value.replace(old, now);
          place.dispatchEvent(new Event('input', { bubbles: true }));
        },
        [field, from, to],
      );
    const says = (words) =>
      page.waitForFunction(
        (text) => document.querySelector('#own-card').shadowRoot.textContent.includes(text),
        {},
        words,
      );
    const tells = (words) =>
      page.waitForFunction(
        (text) => document.querySelector('#own-problem').textContent.includes(text),
        {},
        words,
      );
    await says('Harbor Street Health');
    await change('#provider', 'Harbor Street Health', 'Elm Street Health');
    await says('Elm Street Health');
    await change('#article-words', articleIn('en').title, 'Is kratom safe?');
    await says('Is kratom safe?');
    await change('#provider', '617-555-0100', 'none');
    await tells('provider.phone');
    await change('#provider', '{', '');
    await tells('SyntaxError');
    await says('Elm Street Health');
    // The card's own warning, and nothing else.
    assert.equal(page.said.length, 1, page.said.join('\n'));
    assert.match(page.said[0], /provider is refused/);
    await page.close();
  });
});

/** In the page: all that a custom property can change in the card. */
function looksOfCard() {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const names = 'color backgroundColor borderTopColor borderTopLeftRadius fontFamily width';
  return [...shadowRoot.querySelectorAll('[part]')]
    .map((part) => names.split(' ').map((name) => getComputedStyle(part)[name]))
    .join();
}

/** In the page: gives a field another value than it has, as a visitor does. */
function changeField(name) {
  const field = document.getElementsByName(name)[0];
  if (field.type === 'color') field.value = '#b000b0';
  else if (field.type === 'range') field.value = field.min;
  else field.value = [...field.options].at(-1).value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('The builder makes its snippets, with the files beside it', async () => {
  const page = await openPage('index.html?variant=article');
  await page.waitForSelector('#results[aria-busy=false]');
  const link = await page.$eval('[data-snippet=link]', ({ textContent }) => textContent);
  assert.equal(link, `${site.address}embed.html`);
  await page.close();
});

suite('In the playground', () => {
  test('every custom property changes the card, is told as CSS, and goes back', async () => {
    const page = await openWhole('theming.html');
    const before = await page.evaluate(looksOfCard);
    const css = () => page.$eval('#css', ({ textContent }) => textContent);
    for (const { name } of element.cssProperties) {
      await page.evaluate(changeField, name);
      assert.notEqual(await page.evaluate(looksOfCard), before, name);
      assert.match(await css(), new RegExp(`^kratom-info-card \\{\\n  ${name}: .+;\\n\\}\\n$`));
      await page.click(`[data-reset="${name}"]`);
      assert.equal(await page.evaluate(looksOfCard), before, name);
    }
    assert.deepEqual(page.said, []);
    await page.close();
  });

  test('every part is shown on a variant that has it, and told as CSS', async () => {
    const page = await openWhole('theming.html');
    for (const { name } of element.cssParts) {
      await page.click(`[name=part][value="${name}"]`);
      await page.waitForFunction(
        (part) => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          const found = [...shadowRoot.querySelectorAll(`[part~="${part}"]`)];
          const isMarked = (each) => getComputedStyle(each).outlineStyle === 'solid';
          return found.length > 0 && found.every(isMarked);
        },
        {},
        name,
      );
      const css = await page.$eval('#css', ({ textContent }) => textContent);
      assert.ok(css.startsWith(`kratom-info-card::part(${name}) {\n  outline: `), css);
    }
    await page.close();
  });

  test('the card takes the variant and the theme', async () => {
    const page = await openWhole('theming.html');
    await page.select('#variant', 'banner');
    await page.select('#theme', 'dark');
    const card = await page.$eval('kratom-info-card', ({ variant, theme }) => [variant, theme]);
    assert.deepEqual(card, ['banner', 'dark']);
    await page.close();
  });
});
