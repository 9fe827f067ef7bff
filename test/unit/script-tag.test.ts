import { expect, oneEvent } from '@open-wc/testing';
import { version } from '../../src/element/version.js';
import { byRole } from './helpers/by-role.js';
import { find, rootOf } from './helpers/card.js';
import { builtFile, closePages, openPage, visitPage, type Page } from './helpers/page.js';

const card = '<kratom-info-card><p>The fallback</p></kratom-info-card>';
const plain = `<script src="${builtFile}"></script>`;
const oneTag = `<script src="${builtFile}" data-card data-variant="compact" data-heading-level="3"></script>`;

/**
 * Lit counts its versions on a page, so that it can warn of two, and keeps the metadata of decorators.
 * Besides these it adds `Symbol.metadata` where the browser has none yet:
 * https://github.com/lit/lit/blob/main/packages/reactive-element/src/reactive-element.ts
 */
const marksOfLit = ['litPropertyMetadata', 'reactiveElementVersions'];

function cardsOf({ document }: Page): Element[] {
  return [...document.querySelectorAll('kratom-info-card')];
}

/** Every card of a page is there, shows the article, and nothing went wrong on the way. */
function expectCards(page: Page, count: number): void {
  const cards = cardsOf(page);
  expect(cards).to.have.lengthOf(count);
  for (const each of cards) {
    expect(byRole(each, 'link', /^Call 844-486-0671, /)).to.have.attribute(
      'href',
      'tel:+18444860671',
    );
  }
  expect(page.said()).to.deep.equal([]);
}

describe('the script-tag file', () => {
  afterEach(closePages);

  for (const [way, attributes] of Object.entries({
    'a script in its place': '',
    'a deferred script': 'defer',
    'an async script': 'async',
    'a module': 'type="module"',
    'an async module': 'type="module" async',
  })) {
    const script = `<script src="${builtFile}" ${attributes}></script>`;

    for (const [place, page] of Object.entries({
      'in the head': { head: script, body: card },
      'before the element': { body: `${script}<h1>Page</h1>${card}` },
      'after the element': { body: `${card}<h1>Page</h1>${script}` },
      'right after the element': { body: `${card}${script}` },
    })) {
      it(`works as ${way} ${place}`, async () => {
        expectCards(await openPage(page), 1);
      });
    }
  }

  it('hides the fallback once the card is there', async () => {
    const page = await openPage({ head: plain, body: card });

    expect(find(page.document, 'p').checkVisibility()).to.be.false;
  });

  it('shows cards that the page adds later', async () => {
    const page = await openPage({ head: plain });

    page.document.body.innerHTML = card + card;
    await page.window.customElements.whenDefined('kratom-info-card');
    await page.window.Promise.resolve();

    expectCards(page, 2);
  });

  it('is the only request', async () => {
    const page = await openPage({ head: plain, body: card });

    const requests = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests).to.deep.equal([new URL(builtFile, location.href).href]);
  });

  it('needs no inline style', async () => {
    const page = await openPage({ head: plain, body: card });

    const [element = page.document.body] = cardsOf(page);
    for (const root of [page.document, rootOf(element)]) {
      expect(root.querySelectorAll('style, [style], link')).to.have.lengthOf(0);
    }
  });

  it('leaves nothing on the window but the marks of Lit', async () => {
    const page = await openPage({ head: plain, body: card });

    expect([...page.newGlobals()].sort()).to.deep.equal(marksOfLit);
  });

  it('adds nothing to what the browser brings but the symbol that Lit needs', async () => {
    const untouched = await openPage({ body: card });
    const page = await openPage({ head: plain, body: card });

    const ownKeys = ({ window }: Page) =>
      [
        window.Symbol,
        window.Object.prototype,
        window.Array.prototype,
        window.String.prototype,
        window.EventTarget.prototype,
        window.Node.prototype,
        window.Element.prototype,
        window.HTMLElement.prototype,
        window.document,
      ].map((object) => Reflect.ownKeys(object));
    const [symbols = [], ...others] = ownKeys(page);
    const [symbolsBefore = [], ...othersBefore] = ownKeys(untouched);
    expect(new Set(symbols)).to.deep.equal(new Set([...symbolsBefore, 'metadata']));
    expect(others).to.deep.equal(othersBefore);
  });

  it('keeps its quotation marks on a page in a legacy encoding', async () => {
    // Blobs, because a server that names the encoding of its files would hide the trouble.
    const file = await (await fetch(builtFile)).blob();
    const script = URL.createObjectURL(file.slice(0, file.size, 'text/javascript'));
    const markup = await (await fetch('/test/unit/pages/legacy-encoding.html')).text();
    const page = await visitPage(
      URL.createObjectURL(new Blob([markup.replace('SCRIPT', script)], { type: 'text/html' })),
    );

    expect(page.document.characterSet).to.equal('windows-1252');
    const [element = page.document.body] = cardsOf(page);
    expect(rootOf(element).textContent).to.include('“safer”');
  });
});

describe('the one-tag form, on a page that swaps its content', () => {
  afterEach(closePages);

  /** As routers do that parse the next page: its scripts do not run. */
  async function swap({ document, window }: Page, markup: string): Promise<void> {
    document.body.innerHTML = markup;
    // After the observers of the page.
    await new window.Promise((resolve) => window.setTimeout(resolve));
  }

  it('comes back with its options', async () => {
    const page = await openPage({ body: oneTag });
    await swap(page, '<h1>Another page</h1>');
    expectCards(page, 0);

    await swap(page, oneTag + oneTag);
    expectCards(page, 2);
    expect(cardsOf(page)[0]).to.have.attribute('variant', 'compact');
  });

  it('comes back as one card from a copy that has the card', async () => {
    const page = await openPage({ body: oneTag });
    const copy = page.document.body.innerHTML;

    await swap(page, copy);
    expectCards(page, 1);
  });

  it('stays away where the page has removed the card', async () => {
    const page = await openPage({ body: oneTag });
    cardsOf(page)[0]?.remove();
    page.document.body.append('More text.');
    await new page.window.Promise((resolve) => page.window.setTimeout(resolve));

    expectCards(page, 0);
  });
});

describe('the script-tag file, twice on a page', () => {
  afterEach(closePages);

  it('is harmless', async () => {
    expectCards(await openPage({ head: plain + plain, body: card + plain }), 1);
  });

  it('is harmless as a script and as a module', async () => {
    const module = `<script type="module" src="${builtFile}?module"></script>`;

    expectCards(await openPage({ head: plain + module, body: card }), 1);
  });

  it('leaves the element of another version in charge, and says so', async () => {
    const another = `<script>
      customElements.define('kratom-info-card', class extends HTMLElement {
        static version = '0.9.0';
        static languages = [];
        static addArticle({ lang }) { this.languages.push(lang); }
        connectedCallback() { this.setAttribute('data-version', 'another'); }
      });
    </script>`;
    const page = await openPage({ head: another + plain, body: card });

    expect(page.said()).to.deep.equal([
      `warn: <kratom-info-card>: version ${version} leaves the page to 0.9.0.`,
    ]);
    expect(cardsOf(page)[0]).to.have.attribute('data-version', 'another');
    expect(page.window.customElements.get('kratom-info-card')).to.have.deep.property('languages', [
      'en',
    ]);
  });

  it('leaves somebody else’s element of the same name alone', async () => {
    const another = `<script>
      customElements.define('kratom-info-card', class extends HTMLElement {});
    </script>`;
    const page = await openPage({ head: another + plain, body: card });

    expect(page.said()).to.have.lengthOf(1);
    expect(find(page.document, 'p').checkVisibility()).to.be.true;
  });
});

describe('the one-tag form', () => {
  afterEach(closePages);

  it('puts a card right after the script, with the script’s attributes', async () => {
    const page = await openPage({ body: `<p>Before</p>${oneTag}<p>After</p>` });

    expectCards(page, 1);
    const element = find(page.document, 'kratom-info-card');
    expect(element.previousElementSibling).to.have.tagName('script');
    expect(element.nextElementSibling).to.have.text('After');
    expect(element.getAttributeNames().sort()).to.deep.equal(['heading-level', 'variant']);
    expect(element).to.have.attribute('variant', 'compact');
    expect(byRole(element, 'heading', 'How addictive is kratom?')).to.have.tagName('h3');
  });

  for (const attribute of ['async', 'defer']) {
    it(`works with ${attribute}`, async () => {
      const script = oneTag.replace('data-card', `data-card ${attribute}`);
      const page = await openPage({ body: `<p>Before</p>${script}<p>After</p>` });

      expectCards(page, 1);
      expect(find(page.document, 'kratom-info-card').previousElementSibling).to.have.tagName(
        'script',
      );
    });
  }

  it('puts two cards where two scripts stand', async () => {
    const second = `<script src="${builtFile}" data-card data-variant="banner"></script>`;
    const page = await openPage({ body: `${oneTag}<h2>Between</h2>${second}` });

    expectCards(page, 2);
    expect(cardsOf(page).map((each) => each.getAttribute('variant'))).to.deep.equal([
      'compact',
      'banner',
    ]);
    expect(find(page.document, 'h2').previousElementSibling).to.have.tagName('kratom-info-card');
  });

  it('never turns a data attribute into an event handler', async () => {
    const script = oneTag.replace(
      'data-card',
      `data-card data-onclick="document.title = 'run'" data-ONFOCUS="document.title = 'run'"`,
    );
    const page = await openPage({ body: script });

    const element = find(page.document, 'kratom-info-card');
    element.click();
    element.dispatchEvent(new page.window.FocusEvent('focus'));
    expect(page.document.title).to.equal('A page');
    expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).to.be.empty;
  });

  for (const name of ['data-', 'data-1', 'data-@click', 'data-a.b', 'data-"']) {
    it(`puts its card whatever else stands in the tag: ${name}`, async () => {
      const script = oneTag.replace('data-card', `data-card ${name}="x"`);
      const page = await openPage({ body: script });

      expectCards(page, 1);
      expect(find(page.document, 'kratom-info-card')).to.have.attribute('variant', 'compact');
    });
  }

  it('says what to do when the script stands in the head', async () => {
    const page = await openPage({ head: oneTag, body: '<p>Text</p>' });

    expect(cardsOf(page)).to.be.empty;
    expect(page.said()).to.have.lengthOf(1);
    expect(page.said()[0]).to.match(/^warn: .*<script data-card>.*body/);
  });

  it('says nothing when a router has taken the script away before it ran', async () => {
    const page = await openPage({ body: '<p>Text</p>' });
    const script = page.document.createElement('script');
    script.dataset['card'] = '';
    script.src = builtFile;
    page.document.body.append(script);
    script.remove();
    await oneEvent(script, 'load');

    expect(cardsOf(page)).to.be.empty;
    expect(page.said()).to.deep.equal([]);
  });

  it('is not possible for a module, which cannot know its place', async () => {
    const page = await openPage({ body: oneTag.replace('data-card', 'data-card type="module"') });

    expect(cardsOf(page)).to.be.empty;
    expect(page.said()).to.deep.equal([]);
  });

  it('carries the language of the card', async () => {
    const page = await openPage({ body: oneTag.replace('data-card', 'data-card data-lang="es"') });

    expectCards(page, 1);
    expect(find(page.document, 'kratom-info-card')).to.have.attribute('lang', 'es');
  });
});
