import { expect } from '@open-wc/testing';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith, providerWith } from './helpers/bundled.js';
import { byRole, underHeading } from './helpers/by-role.js';
import { find, rootOf, showCard } from './helpers/card.js';
import { builtFile, closePages, openPage, type Page } from './helpers/page.js';
import { expectSame } from './helpers/same-node.js';

const values = [
  ['variant', 'variant', 'compact'],
  ['sections', 'sections', 'risk symptoms'],
  ['headingLevel', 'heading-level', 4],
  ['theme', 'theme', 'dark'],
  ['treatmentUrl', 'treatment-url', 'https://clinic.example/'],
] as const;

describe('a property', () => {
  for (const [property, attribute, value] of values) {
    it(`${property} shows in the attribute ${attribute}`, async () => {
      const card = await showCard();

      Reflect.set(card, property, value);
      await card.updateComplete;

      expect(card).to.have.attribute(attribute, String(value));
    });

    it(`${property} reads the attribute ${attribute}`, async () => {
      const card = await showCard(`${attribute}="${value}"`);

      expect(card).to.have.property(property, value);
    });

    it(`${property} is back at its default when the attribute ${attribute} goes`, async () => {
      const card = await showCard(`${attribute}="${value}"`);
      const standard = await showCard();

      card.removeAttribute(attribute);
      await card.updateComplete;

      expect(card).to.have.property(property, Reflect.get(standard, property));
      expect(rootOf(card).innerHTML).to.equal(rootOf(standard).innerHTML);
    });
  }

  for (const property of ['article', 'provider']) {
    it(`${property} has no attribute`, async () => {
      const card = await showCard(`${property}="words"`);

      expect(byRole(card, 'region', 'How addictive is kratom?')).to.exist;
    });
  }

  it('that changes together with others gives one new rendering', async () => {
    const card = await showCard();
    let renderings = 0;
    const observer = new MutationObserver(() => (renderings += 1));
    observer.observe(rootOf(card), { childList: true });

    card.variant = 'compact';
    card.headingLevel = 4;
    card.sections = 'risk';
    card.treatmentUrl = 'https://clinic.example/';
    await card.updateComplete;

    expect(renderings).to.equal(1);
    expect(byRole(card, 'heading', 'How addictive is kratom?')).to.have.tagName('h4');
    expect(byRole(card, 'link', 'Kratom addiction treatment')).to.exist;
  });

  it('that is set to what it was leaves the card alone', async () => {
    const card = await showCard('variant="compact"');
    const content = rootOf(card).lastElementChild;

    card.variant = 'compact';
    card.requestUpdate();
    await card.updateComplete;

    expectSame(rootOf(card).lastElementChild, content);
  });

  it('can be set before the card is on the page', async () => {
    const card = document.createElement('kratom-info-card');
    card.variant = 'banner';
    card.article = articleWith({ title: 'Kratom in short' });
    document.body.append(card);
    await card.updateComplete;

    expect(byRole(card, 'heading', 'Kratom in short')).to.exist;
    expect(rootOf(card).querySelectorAll('details')).to.have.lengthOf(1);
    card.remove();
  });
});

describe('before the script has loaded', () => {
  afterEach(closePages);

  it('attributes wait for it', async () => {
    const page = await openPage({
      body: '<kratom-info-card variant="compact" heading-level="3"></kratom-info-card>',
    });
    const card = find(page.document, 'kratom-info-card');

    await loadScript(page);

    expect(rootOf(card).querySelector('details')).to.exist;
    expect(byRole(card, 'heading', 'How addictive is kratom?')).to.have.tagName('h3');
  });

  for (const [property, attribute, value] of values) {
    it(`the property ${property} waits for it`, async () => {
      const page = await openPage({ body: '<kratom-info-card></kratom-info-card>' });
      const card = find(page.document, 'kratom-info-card');
      Reflect.set(card, property, value);

      await loadScript(page);

      expect(card).to.have.property(property, value);
      expect(card).to.have.attribute(attribute, String(value));
      expect(Object.hasOwn(card, property)).to.be.false;
      expect(page.said()).to.deep.equal([]);
    });
  }

  it('article and provider wait for it', async () => {
    const page = await openPage({ body: '<kratom-info-card></kratom-info-card>' });
    const card = find(page.document, 'kratom-info-card');
    Object.assign(card, {
      article: articleWith({ title: 'Kratom in short' }),
      provider: providerWith({ shortName: 'AC', phone: '555-0100' }),
    } satisfies Partial<KratomInfoCard>);

    await loadScript(page);

    expect(byRole(card, 'region', 'Kratom in short')).to.exist;
    expect(underHeading(card, 'Advertisement Get help at AC')).to.contain.text('555-0100');
    expect(page.said()).to.deep.equal([]);
  });

  it('a bad article waits for it, and is refused then', async () => {
    const page = await openPage({ body: '<kratom-info-card></kratom-info-card>' });
    const card = find(page.document, 'kratom-info-card');
    Object.assign(card, { article: { title: 'Not enough' } });
    let errors = 0;
    page.document.addEventListener('kic-error', () => (errors += 1));

    await loadScript(page);

    expect(errors).to.equal(1);
    expect(page.said()).to.have.lengthOf(1);
    expect(byRole(card, 'region', 'How addictive is kratom?')).to.exist;
  });

  it('a property goes before the attribute', async () => {
    const page = await openPage({
      body: '<kratom-info-card variant="compact"></kratom-info-card>',
    });
    const card = find(page.document, 'kratom-info-card');
    Reflect.set(card, 'variant', 'banner');

    await loadScript(page);

    expect(card).to.have.property('variant', 'banner');
  });
});

async function loadScript(page: Page): Promise<void> {
  const script = page.document.createElement('script');
  script.src = builtFile;
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    page.document.head.append(script);
  });
  // The card renders in a microtask, and updates that it asks for while rendering in another.
  await page.window.customElements.whenDefined('kratom-info-card');
  await Promise.resolve();
}
