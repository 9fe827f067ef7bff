import { expect, fixture } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { byRole } from './helpers/by-role.js';
import { listenToConsole } from './helpers/console.js';
import { record } from './helpers/events.js';

// In this file no language is there at first, so the helper that shows a card is of no use.
customElements.define('kratom-info-card', KratomInfoCard);

describe('a card without a language', () => {
  const said = listenToConsole();

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
