import { expect, fixture } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import { define } from '../../src/element/define.js';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith } from './helpers/bundled.js';
import { find, rootOf, showCard } from './helpers/card.js';

const { en, es, pt } = all;
for (const article of Object.values(all)) define(article);

const page = document.documentElement;
const langAtFirst = page.lang;

const titleOf = (card: KratomInfoCard) => find(rootOf(card), '[part="title"]').textContent;

/** The page changes its language, and its cards have had the time to see it. */
async function setLanguage(lang: string): Promise<void> {
  page.lang = lang;
  // Observers run before this continues; a card renders soon after.
  await Promise.resolve();
  const cards = [...document.querySelectorAll('kratom-info-card')];
  await Promise.all(cards.map((card) => card.updateComplete));
}

describe('the language of the page', () => {
  beforeEach(() => {
    page.lang = 'en';
  });

  afterEach(() => {
    page.lang = langAtFirst;
  });

  it('changes all cards that follow it, at run time', async () => {
    const cards = [await showCard(), await showCard('variant="banner"')];

    for (const { lang, title } of [es, pt, en]) {
      await setLanguage(lang);

      expect(cards.map(titleOf)).to.deep.equal([title, title]);
      for (const card of cards) {
        expect(find(rootOf(card), '[part~="card"]')).to.have.attribute('lang', lang);
      }
    }
  });

  it('changes a card in another shadow root', async () => {
    const host = await fixture('<div></div>');
    const card = document.createElement('kratom-info-card');
    host.attachShadow({ mode: 'open' }).append(card);

    await setLanguage('es');
    await card.updateComplete;

    expect(titleOf(card)).to.equal(es.title);
  });

  it('changes no card that has a language of its own, or stands in a part that has one', async () => {
    const own = await showCard('lang="pt"');
    const part = await fixture('<div lang="pt"><kratom-info-card></kratom-info-card></div>');
    const inPart = part.querySelector('kratom-info-card') ?? own;

    await setLanguage('es');

    expect([own, inPart].map(titleOf)).to.deep.equal([pt.title, pt.title]);
  });

  it('leaves alone what the page’s script assigned', async () => {
    const card = await showCard();
    card.article = articleWith({ title: 'Kratom in short' });

    await setLanguage('es');

    expect(titleOf(card)).to.equal('Kratom in short');
  });

  it('leaves open what a reader opened', async () => {
    const card = await showCard('variant="compact"');
    find(rootOf(card), '#kic-risk summary').click();
    await new Promise((resolve) => {
      card.addEventListener('kic-toggle', resolve, { once: true });
    });

    await setLanguage('es');

    expect(titleOf(card)).to.equal(es.title);
    expect(find(rootOf(card), '#kic-risk')).to.have.attribute('open');
  });

  it('reaches a card that was away when it changed', async () => {
    const card = await showCard();
    const { parentElement } = card;

    card.remove();
    await setLanguage('es');
    await card.updateComplete;
    expect(titleOf(card)).to.equal(en.title);

    parentElement?.append(card);
    await card.updateComplete;
    expect(titleOf(card)).to.equal(es.title);
  });
});

describe('a language that is loaded later', () => {
  it('takes over the cards that asked for it, and only those', async () => {
    const cards = [await showCard('lang="fr"'), await showCard('lang="de"'), await showCard()];
    expect(cards.map(titleOf)).to.deep.equal([en.title, en.title, en.title]);

    KratomInfoCard.addArticle(articleWith({ lang: 'fr', title: 'Le kratom ?' }));
    await Promise.all(cards.map((card) => card.updateComplete));

    expect(cards.map(titleOf)).to.deep.equal(['Le kratom ?', en.title, en.title]);
  });
});

describe('the observer of the page’s language', () => {
  const Original = MutationObserver;

  afterEach(() => {
    window.MutationObserver = Original;
  });

  it('is one for all cards, sees nothing but the language, and goes with the last card', async () => {
    const calls: unknown[] = [];
    window.MutationObserver = class extends Original {
      override observe(target: Node, options: MutationObserverInit): void {
        calls.push([target, options]);
        super.observe(target, options);
      }

      override disconnect(): void {
        calls.push('disconnect');
        super.disconnect();
      }
    };
    const once = [[page, { attributeFilter: ['lang'] }]];

    const cards = [await showCard(), await showCard(), await showCard()];
    expect(calls).to.deep.equal(once);

    for (const card of cards.slice(1)) card.remove();
    expect(calls).to.deep.equal(once);

    cards[0]?.remove();
    expect(calls).to.deep.equal([...once, 'disconnect']);

    await showCard();
    expect(calls).to.deep.equal([...once, 'disconnect', ...once]);
  });
});
