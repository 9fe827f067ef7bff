import { expect, fixture } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith, spoiled } from './helpers/bundled.js';
import { byRole } from './helpers/by-role.js';
import { listenToConsole } from './helpers/console.js';
import { record } from './helpers/events.js';
import { expectRefusal } from './helpers/refusal.js';

// In this file no language is there at first, so the helper that shows a card is of no use.
customElements.define('kratom-info-card', KratomInfoCard);

describe('a card without a language', () => {
  const said = listenToConsole();

  it('shows an article of the page’s own, and refuses one with a mistake', async () => {
    const errors = record(document.body, 'kic-error');
    const card = document.createElement('kratom-info-card');
    Reflect.set(card, 'article', articleWith({ title: 'Our own words' }));
    document.body.append(card);
    await card.updateComplete;
    expect(errors).to.deep.equal([]);

    Reflect.set(card, 'article', spoiled(en, 'title'));
    await card.updateComplete;

    expectRefusal(errors, said, 'article', 'article.title must be text without HTML');
    expect(byRole(card, 'region', 'Our own words')).to.exist;
    card.remove();
  });

  it('shows the page’s fallback and says why, until a language comes', async () => {
    const errors = record(document.body, 'kic-error');
    const card = await fixture<KratomInfoCard>(
      '<kratom-info-card><p>Call 844-486-0671</p></kratom-info-card>',
    );
    const [fallback] = card.children;

    expect(card.article).to.equal(undefined);
    expect(fallback?.checkVisibility()).to.be.true;
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]?.error.message).to.include('no language');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^warn: <kratom-info-card>.*no language/);

    KratomInfoCard.addArticle(en);
    card.requestUpdate();
    await card.updateComplete;

    expect(byRole(card, 'region', en.title)).to.exist;
    expect(fallback?.checkVisibility()).to.be.false;
  });
});
