import { expect, fixture } from '@open-wc/testing';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith } from './helpers/bundled.js';
import { byRole } from './helpers/by-role.js';
import { showCard, showCardWithin } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';
import { expectSame } from './helpers/same-node.js';

const titles: Record<string, string> = {
  en: 'How addictive is kratom?',
  es: '¿Qué tan adictivo es el kratom?',
  'pt-BR': 'O kratom vicia?',
  ar: 'ما مدى إدمان القرطوم؟',
};

/** The language in which a card shows its article, as a screen reader hears it. */
function languageOf(card: Element): string {
  const region = byRole(card, 'region', /[?؟]$/);
  const marked = region.closest('[lang]');
  const lang = marked?.getAttribute('lang') ?? '';
  expectSame(byRole(card, 'region', titles[lang] ?? 'no title'), region);
  expect(marked).to.have.attribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
  expect(getComputedStyle(region).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
  return lang;
}

describe('lang', () => {
  const said = listenToConsole();

  before(() => {
    for (const lang of ['es', 'pt-BR', 'ar']) {
      KratomInfoCard.addArticle(
        articleWith({ lang, direction: lang === 'ar' ? 'rtl' : 'ltr', title: titles[lang] ?? '' }),
      );
    }
  });

  for (const [page, own, expected] of [
    ['lang="en"', '', 'en'],
    ['lang="es"', '', 'es'],
    ['lang="es"', 'lang="en"', 'en'],
    ['lang="en"', 'lang="es"', 'es'],
    ['lang="ES"', '', 'es'],
    ['lang="es-MX"', '', 'es'],
    ['lang="pt"', '', 'pt-BR'],
    ['lang="pt-PT"', '', 'pt-BR'],
    ['lang="ar"', '', 'ar'],
    ['lang="de"', '', 'en'],
    ['lang="de" dir="rtl"', '', 'en'],
    ['lang=""', '', 'en'],
    ['lang="es"', 'lang=""', 'en'],
    ['lang="not a language"', '', 'en'],
  ] as const) {
    it(`shows ${expected} for ${own || 'a card'} on a page with ${page}`, async () => {
      const card = await showCardWithin(page, own);

      expect(languageOf(card)).to.equal(expected);
      expect(said).to.deep.equal([]);
    });
  }

  it('is left as the page wrote it', async () => {
    const card = await showCardWithin('lang="de"', 'lang="fr"');

    expect(card).to.have.attribute('lang', 'fr');
    expect(card.parentElement).to.have.attribute('lang', 'de');
  });

  it('can change at run time', async () => {
    const card = await showCard('lang="en"');

    card.lang = 'es';
    await card.updateComplete;
    expect(languageOf(card)).to.equal('es');

    card.removeAttribute('lang');
    await card.updateComplete;
    expect(languageOf(card)).to.equal('en');
  });

  it('is that of the new place when a card moves', async () => {
    const card = await showCardWithin('lang="es"');
    const elsewhere = await fixture('<div lang="ar"></div>');

    elsewhere.append(card);
    await card.updateComplete;

    expect(languageOf(card)).to.equal('ar');
  });

  it('is found beyond the shadow root that the card stands in', async () => {
    const host = await fixture('<div lang="es"></div>');
    const card = document.createElement('kratom-info-card');
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;

    expect(languageOf(card)).to.equal('es');
  });

  it('keeps the first article of a language', async () => {
    KratomInfoCard.addArticle(articleWith({ lang: 'es', title: 'Another title?' }));

    expect(languageOf(await showCard('lang="es"'))).to.equal('es');
  });
});
