import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { freePort } from '../../support/browsers/free-port.js';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { launchEngines } from '../../support/engines.js';
import { eyes, onlyFallback, whole } from '../../support/eyes.js';
import { faults, oddities, startFaultyHost } from '../../support/faulty-host.js';
import { recorder } from '../../support/frames.js';
import { layoutShift } from '../../support/layout-shift.js';
import { read } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { until } from '../../support/until.js';
import { mainWords } from '../../support/words.js';

const { host, site } = await setStage({ launch: () => undefined });
const engines = await launchEngines();
const browser = engines.Chromium.browserContext();
const faulty = await startFaultyHost();
after(() => faulty.close());

const builder = await openBuilder(browser);
const snippets = await builder.snippets({ host: host.address, variant: 'compact' });
const script = `<script async src="${host.address}kratom-info-card.js"></script>`;
snippets.prerendered = snippets['no-javascript'] + script;

/** What readers find where the script does not come, by the kind of the snippet. */
const withoutScript = {
  script: [onlyFallback],
  pinned: [onlyFallback],
  // It brings no text of its own.
  'one-tag': [],
  prerendered: [whole('compact')],
};
const kinds = Object.keys(withoutScript);

/** A snippet whose script, and nothing else, comes from another folder. */
const snippetFrom = (folder, kind) =>
  snippets[kind].replace(/src="[^"]*(?=kratom-info-card\.js")/, `src="${folder}`);

const post = (body) => {
  const button = '<button onclick="this.value = 1">A script of the page</button>';
  return site.publish({ head: recorder + eyes, body: body + button });
};

/** Opens pages in frames, and says what a reader finds in each. Runs in a page. */
const lookInFrames = (addresses) =>
  Promise.all(
    addresses.map(async (address) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = address;
      document.body.append(frame);
      await loaded;
      const { contentWindow: view, contentDocument: page } = frame;
      const button = page.querySelector('button');
      button.click();
      return {
        cards: await view.lookAtAll(),
        works: button.value === '1' && page.getElementById('below').checkVisibility(),
        faults: view.faults,
      };
    }),
  );

const nowhere = {
  'comes from where nothing answers': `http://127.0.0.1:${await freePort()}/`,
  'comes from a site that does not exist': 'http://cards.invalid/',
  'is not answered': faulty.folderOf('is not answered'),
};
const folders = Object.fromEntries(
  [...Object.keys(faults), ...Object.keys(oddities)].map((name) => [name, faulty.folderOf(name)]),
);

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, where the script`, { skip: !engine && `needs ${name}` }, () => {
    before(() => engine.goto(site.publish({ body: '' })));

    /** What is found on a page for each kind of snippet. */
    const lookAt = (folder) =>
      engine.evaluate(
        lookInFrames,
        kinds.map((kind) => post(snippetFrom(folder, kind))),
      );

    const isMended = (fault) =>
      name === 'WebKit' && fault === 'is said to be compressed and is not';

    for (const [fault, folder] of Object.entries({ ...folders, ...nowhere })) {
      if (fault in oddities || isMended(fault)) {
        test(`${fault}, the card comes all the same`, async () => {
          for (const found of await lookAt(folder)) {
            assert.deepEqual(found, { cards: [whole('compact')], works: true, faults: [] });
          }
        });
        continue;
      }

      test(`${fault}, the page keeps its text and works`, async () => {
        for (const [index, { cards, works, faults }] of (await lookAt(folder)).entries()) {
          assert.deepEqual(cards, withoutScript[kinds[index]], kinds[index]);
          assert.ok(works, kinds[index]);
          // Beside what the browser itself may say of a file that it could not load.
          assert.ok(faults.length <= 1, faults.join('\n'));
        }
      });
    }

    test('is for its own pages only, a pinned snippet keeps its text and others work', async () => {
      const found = await lookAt(faulty.folderOf('for its own pages only'));
      const cards = Object.fromEntries(kinds.map((kind, index) => [kind, found[index].cards]));
      const card = [whole('compact')];
      assert.deepEqual(cards, {
        script: card,
        pinned: [onlyFallback],
        'one-tag': card,
        prerendered: card,
      });
    });

    test('comes after errors of the page itself, the card comes', async () => {
      const errors = [
        'missing.property = 1;',
        'this is no script',
        'Promise.reject(new Error("a promise of the page"));',
        'document.addEventListener("DOMContentLoaded", () => missing());',
      ];
      const before = errors.map((code) => `<script>${code}</script>`).join('');
      const [found] = await engine.evaluate(lookInFrames, [post(before + snippets.script)]);
      assert.equal(found.faults.length, errors.length);
      assert.deepEqual([found.cards, found.works], [[whole('compact')], true]);
    });
  });

  suite(`In ${name}, while the script is on its way`, { skip: !engine && `needs ${name}` }, () => {
    const late = faulty.folderOf('late');

    const loadInFrame = async (address) => {
      await engine.evaluate((src) => {
        document.querySelector('iframe')?.remove();
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: 600, height: 700 });
        window.loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.prepend(frame);
      }, address);
      await until(engine, () => {
        const page = document.querySelector('iframe').contentDocument;
        return Boolean(
          page?.querySelector('kratom-info-card a') && page.querySelector('script[src]'),
        );
      });
    };

    /** What a reader has of the page in the frame, and how far it has come. */
    const look = () =>
      engine.evaluate(async () => {
        const { contentWindow: view, contentDocument: page } = document.querySelector('iframe');
        // As far as the browser has read the page.
        const painted = () => new Promise(requestAnimationFrame);
        for (let frames = 0; frames < 3; frames++) await painted();
        const [card] = page.getElementsByTagName('kratom-info-card');
        const [cards, [{ domContentLoadedEventEnd, loadEventEnd }]] = [
          await view.lookAtAll(),
          view.performance.getEntriesByType('navigation'),
        ];
        return {
          cards,
          room: card.offsetHeight >= view.innerHeight,
          top: Math.round(card.getBoundingClientRect().top),
          hasRest: page.getElementById('below') !== null,
          isParsed: domContentLoadedEventEnd > 0,
          isLoaded: loadEventEnd > 0,
        };
      });

    for (const [how, { tag, hasRest, isParsed }] of Object.entries({
      async: { tag: 'script async', hasRest: true, isParsed: true },
      deferred: { tag: 'script defer', hasRest: true, isParsed: false },
      plain: { tag: 'script', hasRest: false, isParsed: false },
    })) {
      test(`the page with an ${how} one has its text and its room, and keeps its place`, async () => {
        const snippet = snippetFrom(late, 'script').replace('script async', tag);
        await loadInFrame(post(snippet));
        const early = await look();
        const { top } = early;
        assert.deepEqual(early, {
          cards: [onlyFallback],
          room: true,
          top,
          hasRest,
          isParsed,
          isLoaded: false,
        });

        await faulty.send();
        await engine.evaluate(() => window.loaded);
        assert.deepEqual(await look(), {
          cards: [whole('compact')],
          room: true,
          top,
          hasRest: true,
          isParsed: true,
          isLoaded: true,
        });
        // Only Chromium measures it.
        if (name === 'Chromium') assert.equal(await layoutShift(engine.frames()[1]), 0);
      });
    }
  });
}

suite('Without a network', () => {
  test('a page from the browser’s memory keeps its text, until the network is back', async () => {
    const worker = `
      addEventListener('install', (event) => {
        const { search } = new URL(location);
        event.waitUntil(caches.open('pages').then((pages) => pages.add(search.slice(1))));
      });
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        if (event.request.mode === 'navigate') event.respondWith(caches.match(event.request.url));
      });`;
    site.publishFile('text/javascript', worker, '/worker.js');
    const address = post(snippets.script);
    // Its own context, because the worker stays.
    const context = await browser.browser().createBrowserContext();
    const page = await open(context, address);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register(`/worker.js?${location.href}`);
      await navigator.serviceWorker.ready;
    });

    const find = async () => [
      await page.evaluate(() => navigator.onLine),
      await page.evaluate(() => window.lookAtAll()),
      await page.evaluate(() => window.faults),
    ];
    await page.setOfflineMode(true);
    await page.reload();
    assert.deepEqual(await find(), [false, [onlyFallback], []]);
    await page.setOfflineMode(false);
    await page.reload();
    assert.deepEqual(await find(), [true, [whole('compact')], []]);
    await context.close();
  });
});

test('Without JavaScript, what stands in noscript is there, and with it only the card', async () => {
  const text = '<noscript>Call <a href="tel:+18444860671">844-486-0671</a>.</noscript>';
  const address = site.publish({ body: `<kratom-info-card>${text}</kratom-info-card>${script}` });
  const without = await open(browser, address, { javascript: false });
  assert.match(
    await read(without),
    /Text above the card\. Call 844-486-0671\. Text below the card\./,
  );
  const page = await open(browser, address);
  const words = await read(page, { within: 'kratom-info-card' });
  for (const each of mainWords.article) assert.ok(words.includes(each));
  assert.ok(words.startsWith(mainWords.article[0]), words.slice(0, 80));
  await Promise.all([without.close(), page.close()]);
});
