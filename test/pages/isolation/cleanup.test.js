import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { addFunctions, person, setContactStage } from '../../support/contact.js';
import { dist } from '../../support/host.js';
import { openMemory } from '../../support/memory.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, endpoint } = await setContactStage();
const browser = await launchChromium();
after(() => browser.close());

/** In the page: one card after the other comes, each in another way, is used and goes. */
async function use(count, ways, values) {
  const place = document.querySelector('#place');
  for (let run = 0; run < count; run += 1) {
    const { markup, ...changes } = ways[run % ways.length];
    if (markup) place.setHTMLUnsafe(markup);
    else place.append(document.createElement('kratom-info-card'));
    const card = place.firstElementChild;
    const { shadowRoot } = card;
    await card.updateComplete;
    Object.assign(card, changes);
    await card.updateComplete;

    const summary = shadowRoot.querySelector('details:not([open]) summary');
    if (summary) {
      const toggled = new Promise((resolve) => card.addEventListener('kic-toggle', resolve));
      summary.click();
      await toggled;
    }
    for (const field of shadowRoot.querySelectorAll('[name]:not([type=checkbox], [hidden])')) {
      field.value = values[field.name];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    shadowRoot.querySelector('[part~=call-button]').focus();
    card.theme = 'dark';
    card.headingLevel = 3;
    await card.updateComplete;
    place.replaceChildren();
  }
}

/** In the page, before its scripts: keeps count of what goes on by itself. */
function countWork() {
  const work = { observing: 0, timers: 0 };
  window.work = work;
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    Object.assign(prototype, {
      observe(...args) {
        work.observing += 1;
        return observe.apply(this, args);
      },
      disconnect() {
        work.observing -= 1;
        return disconnect.apply(this);
      },
    });
  }
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const start = window[name];
    window[name] = (...args) => {
      work.timers += 1;
      return start(...args);
    };
  }
}

/** In the page: cards that go while their form is being sent. */
async function sendAndGo(count, attributes, values) {
  // The browser keeps its own one until its time is up, long after the answer.
  AbortSignal.timeout = () => new AbortController().signal;
  for (let run = 0; run < count; run += 1) {
    const card = document.createElement('kratom-info-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    document.body.append(card);
    await card.updateComplete;
    window.contact.fillIn(values, card);
    const sent = new Promise((resolve) => card.addEventListener('kic-contact', resolve));
    window.contact.press(card);
    card.remove();
    await sent;
  }
}

/** In the page: two frames come, a card moves from one to the other, and all of it goes. */
async function useFrames(count, address) {
  for (let run = 0; run < count; run += 1) {
    const frames = [1, 2].map(() =>
      Object.assign(document.createElement('iframe'), { src: address, title: 'Card' }),
    );
    const loaded = frames.map((frame) => new Promise((resolve) => (frame.onload = resolve)));
    document.body.append(...frames);
    await Promise.all(loaded);
    const [from, to] = frames.map(({ contentDocument }) => contentDocument);
    const card = from.querySelector('kratom-info-card');
    await card.updateComplete;
    to.body.append(card);
    card.theme = 'dark';
    await card.updateComplete;
    for (const frame of frames) frame.remove();
  }
}

const script = `<script src="${host.address}kratom-info-card.js"></script>`;
const ways = [
  {},
  { variant: 'compact' },
  { variant: 'banner', treatmentUrl: endpoint },
  { variant: 'compact', contactEndpoint: endpoint },
  { markup: renderCard({ host: host.address, variant: 'compact', contactEndpoint: endpoint }) },
];

async function openPage() {
  const head = `<script>(${countWork})(); (${addFunctions})()</script>${script}`;
  const page = await open(browser, site.publish({ head, body: '<div id="place"></div>' }));
  return { page, memory: await openMemory(page) };
}

/** Does something a few times, until everything has its place, and then often. */
async function assertLeavesNothing(memory, run, count) {
  await run(count / 10);
  const before = { dom: await memory.domCounters(), objects: await memory.count('Object') };
  await run(count);
  const now = { dom: await memory.domCounters(), objects: await memory.count('Object') };
  assert.deepEqual(now.dom, before.dom);
  // The engine makes some of its own, but not with each run.
  const added = now.objects - before.objects;
  assert.ok(added < count / 10, `${count} runs have left ${added} objects.`);
}

suite('In memory, nothing is left', () => {
  test('of two hundred cards that came, were used and went', async () => {
    const { page, memory } = await openPage();
    const run = (count) => page.evaluate(use, count, ways, person);
    await assertLeavesNothing(memory, run, 200);
    assert.equal(await memory.count("customElements.get('kratom-info-card')"), 0);
    await page.close();
  });

  test('of cards that went while their form was sent', async () => {
    const { page, memory } = await openPage();
    const attributes = { variant: 'compact', 'contact-endpoint': endpoint };
    const run = (count) => page.evaluate(sendAndGo, count, attributes, person);
    await assertLeavesNothing(memory, run, 50);
    assert.equal(await memory.count("customElements.get('kratom-info-card')"), 0);
    await page.close();
  });

  test('of fifty times two frames, with a card that moved from one to the other', async () => {
    const { page, memory } = await openPage();
    const address = site.publish({ body: `<kratom-info-card></kratom-info-card>${script}` });
    await assertLeavesNothing(memory, (count) => page.evaluate(useFrames, count, address), 50);
    await page.close();
  });
});

suite('Nothing goes on', () => {
  test('after the last card has gone: no listener, observer or timer', async () => {
    const { page, memory } = await openPage();
    const places = ['window', 'document', 'document.documentElement', 'document.body'];
    const look = async () => ({
      listeners: await Promise.all(places.map((place) => memory.listenersOf(place))),
      work: await page.evaluate(() => window.work),
    });
    const before = await look();

    await page.evaluate(() => document.body.append(document.createElement('kratom-info-card')));
    const { listeners, work } = await look();
    assert.deepEqual(
      listeners[0].filter((type) => !before.listeners[0].includes(type)),
      ['hashchange', 'online'],
    );
    assert.deepEqual(work, { observing: 1, timers: 0 });
    await page.evaluate(() => document.querySelector('kratom-info-card').remove());
    await page.evaluate(use, ways.length, ways, person);

    assert.deepEqual(await look(), before);
    await page.close();
  });
});
