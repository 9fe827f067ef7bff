import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { define } from '../../src/element/define.js';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { define as defineOwn } from '../../src/entries/package.js';
import '../../src/entries/script-tag.js';
import { articleWith, spoiled } from './helpers/bundled.js';
import { byRole } from './helpers/by-role.js';
import { rootOf, showCard, variants } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';

describe('<kratom-info-card>', () => {
  const said = listenToConsole();

  it('is defined', async () => {
    expect(await showCard()).to.be.an.instanceOf(KratomInfoCard);
  });

  for (const [property, value] of Object.entries({
    variant: 'article',
    sections: '',
    headingLevel: 2,
    theme: 'auto',
    treatmentUrl: '',
  })) {
    it(`has ${JSON.stringify(value)} as ${property}, and no attribute for it`, async () => {
      const card = await showCard();

      expect(card).to.have.property(property, value);
      expect(card.getAttributeNames()).to.deep.equal([]);
    });
  }

  for (const variant of variants) {
    it(`says nothing to the console as ${variant}`, async () => {
      const card = await showCard(`variant="${variant}"`);
      card.remove();
      document.body.append(card);
      card.theme = 'dark';
      await card.updateComplete;
      card.remove();

      expect(said).to.deep.equal([]);
    });

    it(`has no <style> element and no style attribute as ${variant}`, async () => {
      const card = await showCard(`variant="${variant}"`);

      expect(card).not.to.have.attribute('style');
      expect(rootOf(card).querySelectorAll('style, link, [style]')).to.have.lengthOf(0);
    });

    it(`has no id twice as ${variant}`, async () => {
      const ids = [...rootOf(await showCard(`variant="${variant}"`)).querySelectorAll('[id]')].map(
        ({ id }) => id,
      );

      expect(ids).to.have.lengthOf(new Set(ids).size);
    });
  }

  it('shares its one stylesheet with all other cards', async () => {
    const [first, second] = [await showCard(), await showCard('variant="banner"')];

    expect(rootOf(first).adoptedStyleSheets).to.have.lengthOf(1);
    expect(rootOf(first).adoptedStyleSheets[0]).to.equal(rootOf(second).adoptedStyleSheets[0]);
  });

  it('tells its version', async () => {
    const packageJson = await (await fetch('/package.json')).text();

    expect(packageJson).to.include(`"version": "${KratomInfoCard.version}"`);
  });

  it('keeps its text, and says so, when a second script brings another one', async () => {
    define(articleWith({ title: 'Another title' }));

    expect(byRole(await showCard(), 'heading', en.title)).to.exist;
    expect(said).to.deep.equal([
      'warn: <kratom-info-card>: another text with lang="en" came first, and stays.',
    ]);
  });

  it('shows the text that the page has defined last, also when that is replaced while it runs', async () => {
    const card = await showCard();

    for (const title of ['Our title', 'Our new title']) {
      defineOwn(articleWith({ title }));
      await card.updateComplete;
      expect(byRole(card, 'heading', title)).to.exist;
    }

    defineOwn(en);
    expect(said).to.deep.equal([]);
  });

  it('refuses a text with a mistake, and names it', async () => {
    Reflect.apply(defineOwn, undefined, [spoiled(en, 'title')]);

    expect(byRole(await showCard(), 'heading', en.title)).to.exist;
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('this article is refused').and.include('article.title');
  });

  it('stays the same when a second script defines it', () => {
    define(en);

    expect(customElements.get('kratom-info-card')).to.equal(KratomInfoCard);
    expect(said).to.deep.equal([]);
  });
});
