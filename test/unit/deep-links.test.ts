import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { record } from './helpers/events.js';
import { find, rootOf, showCard } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';

const atFirst = location.href;

/** The page gets another address, as if a reader had followed a link to it, but not into history. */
async function goTo(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.replace(hash);
  await changed;
}

/** A card on a page that goes on far below it. */
async function showOnLongPage(attributes = ''): Promise<KratomInfoCard> {
  const page = await fixture(
    `<div><kratom-info-card ${attributes}></kratom-info-card><div style="height: 3000px"></div></div>`,
  );
  const card = page.querySelector('kratom-info-card');
  if (!card) throw new Error('There is no card.');
  await card.updateComplete;
  return card;
}

const openIn = (card: Element) =>
  [...rootOf(card).querySelectorAll('details[open]')].map(({ id }) => id);

/** The element of a card that has the focus; the heading of a disclosure stands for all of it. */
const focusedIn = (card: Element) => rootOf(card).activeElement?.closest('details, [id]')?.id;

/** The top of the window, or a bit below: the page may keep a bar there. */
function expectAtTop(card: Element, id: string): void {
  expect(find(rootOf(card), `#${id}`).getBoundingClientRect().top).to.be.within(-1, 200);
}

describe('an address that names a part of the card', () => {
  const said = listenToConsole();

  afterEach(() => {
    history.replaceState(null, '', atFirst);
    scrollTo(0, 0);
    expect(said).to.deep.equal([]);
  });

  for (const id of ['kic-seven-oh', 'kic-symptoms', 'kic-what-to-do', 'kic-help', 'kic-sources']) {
    it(`leads to #${id} in the article`, async () => {
      const card = await showOnLongPage();

      await goTo(`#${id}`);

      expect(focusedIn(card)).to.equal(id);
      expectAtTop(card, id);
    });
  }

  for (const id of ['kic-what-is-kratom', 'kic-risk', 'kic-what-to-do', 'kic-sources']) {
    it(`opens #${id} in the compact, and nothing else`, async () => {
      const card = await showOnLongPage('variant="compact"');

      await goTo(`#${id}`);

      expect(openIn(card)).to.deep.equal([id]);
      expect(focusedIn(card)).to.equal(id);
      expect(rootOf(card).activeElement).to.have.tagName('summary');
      expectAtTop(card, id);
    });
  }

  it('opens the disclosure around a source', async () => {
    const card = await showOnLongPage('variant="compact"');

    await goTo('#kic-source-4');

    expect(openIn(card)).to.deep.equal(['kic-sources']);
    expect(focusedIn(card)).to.equal('kic-source-4');
  });

  it('leads to a part that stands open in the compact', async () => {
    const card = await showOnLongPage('variant="compact"');

    await goTo('#kic-symptoms');

    expect(openIn(card)).to.deep.equal([]);
    expect(focusedIn(card)).to.equal('kic-symptoms');
  });

  it('is heard as a section that was opened', async () => {
    const card = await showOnLongPage('variant="compact"');
    const toggles = record(card, 'kic-toggle');
    const toggled = oneEvent(card, 'kic-toggle');

    await goTo('#kic-risk');
    await toggled;

    expect(toggles.map(({ section, open }) => [section, open])).to.deep.equal([['risk', true]]);
  });

  it('is followed by the first card of the page only', async () => {
    const first = await showOnLongPage('variant="compact"');
    const second = await showCard('variant="compact"');

    await goTo('#kic-risk');

    expect(openIn(first)).to.deep.equal(['kic-risk']);
    expect(openIn(second)).to.deep.equal([]);
    expect(focusedIn(second)).to.equal(undefined);
  });

  it('is followed into another shadow root, where a card stands in none but that', async () => {
    const host = await fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<kratom-info-card variant="compact"></kratom-info-card>';
    const card = find(rootOf(host), 'kratom-info-card');
    await nextFrame();

    await goTo('#kic-risk');

    expect(openIn(card)).to.deep.equal(['kic-risk']);
    expect(focusedIn(card)).to.equal('kic-risk');
  });

  it('means the page’s own element where there is one', async () => {
    const card = await showOnLongPage('variant="compact"');
    await fixture('<p id="kic-risk">Ours</p>');

    await goTo('#kic-risk');

    expect(openIn(card)).to.deep.equal([]);
    expect(focusedIn(card)).to.equal(undefined);
  });

  for (const hash of ['#top', '#kic-nothing', '#', '#%', '#kic-risk%20', '#/a/b?c', '##']) {
    it(`is none if it ends in ${hash}`, async () => {
      const card = await showOnLongPage('variant="compact"');
      await goTo('#kic-somewhere');

      await goTo(hash);

      expect(openIn(card)).to.deep.equal([]);
      expect(focusedIn(card)).to.equal(undefined);
    });
  }

  it('is none to a variant that does not have the part', async () => {
    const card = await showOnLongPage('variant="banner"');

    await goTo('#kic-risk');

    expect(focusedIn(card)).to.equal(undefined);
  });

  it('stays as it is, and adds nothing to the way back', async () => {
    const { length } = history;
    await showOnLongPage('variant="compact"');

    await goTo('#kic-risk');

    expect(location.hash).to.equal('#kic-risk');
    expect(history).to.have.lengthOf(length);
  });
});
