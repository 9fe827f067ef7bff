import { expect, fixture, oneEvent } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articleWith } from './helpers/bundled.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { rootOf, showCard, variants } from './helpers/card.js';
import { record } from './helpers/events.js';
import { expectSame } from './helpers/same-node.js';

async function open(card: KratomInfoCard, heading: string): Promise<void> {
  const toggled = oneEvent(card, 'kic-toggle');
  byRole(card, 'heading', heading).click();
  await toggled;
}

describe('a card', () => {
  it('shows the same after it was moved', async () => {
    const card = await showCard('variant="compact"');
    const shown = rootOf(card).innerHTML;
    const elsewhere = await fixture('<div></div>');

    elsewhere.append(card);
    await card.updateComplete;

    expect(rootOf(card).innerHTML).to.equal(shown);
  });

  it('shows the same after it was taken away and put back', async () => {
    const card = await showCard('variant="compact"');
    const shown = rootOf(card).innerHTML;
    const { parentElement } = card;

    card.remove();
    card.variant = 'article';
    card.variant = 'compact';
    parentElement?.append(card);
    await card.updateComplete;

    expect(rootOf(card).innerHTML).to.equal(shown);
  });

  it('keeps what a reader opened while it moves', async () => {
    const card = await showCard('variant="compact"');
    await open(card, 'Who is most at risk?');

    (await fixture('<div></div>')).append(card);
    await card.updateComplete;

    expect(underHeading(card, 'Who is most at risk?')).to.have.attribute('open');
    expect(underHeading(card, 'The psychological side')).not.to.have.attribute('open');
  });

  it('opens again what a reader opened when its variant returns', async () => {
    const card = await showCard('variant="compact"');
    await open(card, 'Who is most at risk?');
    await open(card, 'Sources');

    card.variant = 'banner';
    await card.updateComplete;
    expect(underHeading(card, 'Sources')).to.have.attribute('open');

    card.variant = 'compact';
    await card.updateComplete;
    expect(underHeading(card, 'Who is most at risk?')).to.have.attribute('open');
    expect(underHeading(card, 'The psychological side')).not.to.have.attribute('open');
  });

  it('answers once to a click, however often it was moved', async () => {
    const card = await showCard('variant="compact"');
    const { parentElement } = card;
    for (let moves = 0; moves < 3; moves += 1) {
      card.remove();
      parentElement?.append(card);
    }
    const actions = record(card, 'kic-action');
    card.addEventListener('click', (event) => {
      event.preventDefault();
    });

    byRole(card, 'link', 'Call 844-486-0671').click();

    expect(actions).to.have.lengthOf(1);
  });

  it('has a clone with the same attributes, which shows the same', async () => {
    const card = await showCard(
      'variant="compact" heading-level="4" treatment-url="https://a.example/"',
    );
    const clone = card.cloneNode(true);
    card.after(clone);
    await card.updateComplete;

    expectSame(card.nextElementSibling, clone);
    expect(card.nextElementSibling?.shadowRoot?.innerHTML).to.equal(rootOf(card).innerHTML);
  });

  it('lives beside many others, each with its own state', async () => {
    const host = await fixture(
      `<div>${variants.map((variant) => `<kratom-info-card variant="${variant}"></kratom-info-card>`.repeat(20)).join('')}</div>`,
    );
    const cards = [...host.querySelectorAll('kratom-info-card')];
    await Promise.all(cards.map((card) => card.updateComplete));
    const [first, second] = cards.filter(({ variant }) => variant === 'compact');
    if (!first || !second) throw new Error('There are no cards.');

    await open(first, 'Who is most at risk?');
    first.article = articleWith({ title: 'Kratom in short' });
    await first.updateComplete;

    expect(byRole(first, 'region', 'Kratom in short')).to.exist;
    expect(byRole(second, 'region', 'How addictive is kratom?')).to.exist;
    expect(underHeading(second, 'Who is most at risk?')).not.to.have.attribute('open');
    for (const card of cards) {
      expect(allByRole(card, 'link', /^Call 844-486-0671, /)).to.have.lengthOf(1);
    }
  });

  it('shares its listeners outside itself, which go with the last card', async () => {
    const heard: string[] = [];
    const outside = [window, document, document.documentElement, document.body];
    for (const target of outside) {
      target.addEventListener = (type: string) => heard.push(type);
      target.removeEventListener = (type: string) => heard.push(`no ${type}`);
    }

    const cards = [];
    for (const variant of variants) cards.push(await showCard(`variant="${variant}"`));
    for (const card of cards) card.remove();
    for (const target of outside) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }

    expect(heard).to.deep.equal(['hashchange', 'online', 'no hashchange', 'no online']);
  });
});

describe('the focus', () => {
  /** The name of the control that has the focus. */
  function focused(card: Element): string | null | undefined {
    return rootOf(card).activeElement?.textContent;
  }

  for (const name of ['Call 844-486-0671', 'Get directions', 'Call 988', 'All help lines']) {
    for (const [change, apply] of Object.entries<(card: KratomInfoCard) => void>({
      'another theme': (card) => (card.theme = 'dark'),
      'another variant': (card) => (card.variant = 'compact'),
      'another heading level': (card) => (card.headingLevel = 4),
      'a treatment page': (card) => (card.treatmentUrl = 'https://clinic.example/'),
    })) {
      it(`stays on “${name}” with ${change}`, async () => {
        const card = await showCard();
        byRole(card, 'link', name).focus();

        apply(card);
        await card.updateComplete;

        expect(focused(card)).to.equal(name);
      });
    }
  }

  it('never lands on another number than the reader chose', async () => {
    const card = await showCard();
    byRole(card, 'link', 'Call 1-800-222-1222').focus();

    for (const variant of ['banner', 'compact', 'article'] as const) {
      card.variant = variant;
      await card.updateComplete;

      expect(focused(card) ?? 'Call 1-800-222-1222').to.equal('Call 1-800-222-1222');
    }
  });

  it('never lands on another number when the first help line is the one that goes', async () => {
    const card = await showCard();
    const emergency = { name: 'Emergency', text: 'When a life is in danger.', call: '911' };
    card.article = articleWith({ helpLines: [emergency, ...en.helpLines] });
    await card.updateComplete;
    const [, inHelpLines] = allByRole(card, 'link', 'Call 911');
    inHelpLines?.focus();
    expect(focused(card)).to.equal('Call 911');

    card.variant = 'banner';
    await card.updateComplete;

    expect(focused(card) ?? 'Call 911').to.equal('Call 911');
  });

  it('stays on the disclosure that a reader has open', async () => {
    const card = await showCard('variant="compact"');
    const summary = byRole(card, 'heading', 'Who is most at risk?').closest('summary');
    summary?.focus();

    card.headingLevel = 4;
    await card.updateComplete;

    expect(focused(card)).to.equal('Who is most at risk?');
  });
});
