import { expect, oneEvent } from '@open-wc/testing';
import * as all from '../../src/article/all.js';
import { folderOf } from '../../src/article/folders.js';
import type { Article } from '../../src/article/types.js';
import { find, rootOf } from './helpers/card.js';
import { closePages, openPage, type Page } from './helpers/page.js';

const { en, es, pt } = all;
const articles = Object.values(all);

const fileOf = (lang: string) => `/dist/${folderOf(lang)}kratom-info-card.js`;

/** A card for every way to ask for a language; the page itself is English. */
const body = `
  <kratom-info-card></kratom-info-card>
  <kratom-info-card lang="en-GB"></kratom-info-card>
  <kratom-info-card lang="es"></kratom-info-card>
  <kratom-info-card lang="pt-BR"></kratom-info-card>
  <div lang="es-MX"><kratom-info-card></kratom-info-card></div>
  <div lang="es"><kratom-info-card lang="pt"></kratom-info-card></div>`;
const wanted = [en, en, es, pt, es, pt];

const titleOf = (card: Element) => find(rootOf(card), '[part="title"]').textContent;

/** The titles that the cards of a page show, once they show what they were told last. */
async function titlesIn({ document }: Page): Promise<(string | null)[]> {
  const cards = [...document.querySelectorAll('kratom-info-card')];
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards.map(titleOf);
}

/** Adds a script file to a page that has loaded, and waits until it has run. */
async function addFile({ document }: Page, lang: string): Promise<void> {
  const script = document.createElement('script');
  script.src = fileOf(lang);
  document.head.append(script);
  await oneEvent(script, 'load');
}

const others = (...some: Article[]) => articles.filter((article) => !some.includes(article));
const pairs = articles.flatMap((first) => others(first).map((second) => [first, second]));
const triples = pairs.map((pair) => [...pair, ...others(...pair)]);

const namesOf = (order: Article[]) => order.map(({ lang }) => lang).join(', ');

/** Every card of a page with these scripts shows its own language, or one of those that are there. */
async function expectOwn(order: Article[], attribute: string): Promise<void> {
  const scripts = order.map(({ lang }) => `<script ${attribute} src="${fileOf(lang)}"></script>`);
  const page = await openPage({ head: scripts.join(''), body });

  const titles = await titlesIn(page);
  wanted.forEach((own, index) => {
    const expected = order.includes(own) ? [own] : order;
    expect(expected.map(({ title }) => title)).to.include(titles[index]);
  });
  expect(page.said()).to.deep.equal([]);
}

describe('the script files of several languages on one page', () => {
  afterEach(closePages);

  for (const order of [...pairs, ...triples]) {
    it(`show each card in its own, in whatever order they arrive: ${namesOf(order)}`, async () => {
      await expectOwn(order, 'async');
    });
  }

  for (const order of [articles, [...articles].reverse()]) {
    const names = namesOf(order);

    it(`show each card in its own, one after the other: ${names}`, async () => {
      await expectOwn(order, '');
    });

    it(`show each card in its own, as modules: ${names}`, async () => {
      await expectOwn(order, 'type="module"');
    });

    it(`show each card in its own as soon as it comes, long after the page: ${names}`, async () => {
      const page = await openPage({ body });
      const loaded: string[] = [];

      for (const { lang, title } of order) {
        await addFile(page, lang);
        loaded.push(title);

        const expected = wanted.map((each) =>
          // Until its own language comes, a card shows the first that did.
          loaded.includes(each.title) ? each.title : loaded[0],
        );
        expect(await titlesIn(page)).to.deep.equal(expected);
      }
      expect(page.said()).to.deep.equal([]);
    });
  }

  it('leave open what a reader opened before', async () => {
    const page = await openPage({
      body: '<kratom-info-card variant="compact"></kratom-info-card>',
    });
    await addFile(page, 'es');
    const root = rootOf(find(page.document, 'kratom-info-card'));
    find(root, '#kic-risk summary').click();
    await oneEvent(find(root, '#kic-risk'), 'toggle');

    await addFile(page, 'en');

    expect(await titlesIn(page)).to.deep.equal([en.title]);
    expect(find(root, '#kic-risk')).to.have.attribute('open');
    expect(find(root, '#kic-psychological')).not.to.have.attribute('open');
  });
});
