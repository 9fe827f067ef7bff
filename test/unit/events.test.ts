import { expect, oneEvent } from '@open-wc/testing';
import { KicActionEvent, KicErrorEvent, KicToggleEvent } from '../../src/behavior/events.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { find, rootOf, showCard } from './helpers/card.js';
import { nextToggle, record } from './helpers/events.js';

/** What an event tells, beyond what every event tells. */
function detailsOf(event: Event): Record<string, unknown> {
  const everyEvents = Object.keys(new Event('any'));
  return Object.fromEntries(Object.entries(event).filter(([name]) => !everyEvents.includes(name)));
}

function stay(event: Event): void {
  event.preventDefault();
}

describe('kic-action', () => {
  beforeEach(() => {
    document.addEventListener('click', stay);
  });

  afterEach(() => {
    document.removeEventListener('click', stay);
  });

  const everything = 'treatment-url="https://clinic.example/"';

  for (const [name, action] of [
    ['Call 844-486-0671', 'call'],
    ['Kratom addiction treatment', 'visit'],
    ['Get directions', 'directions'],
  ] as const) {
    for (const variant of ['article', 'compact']) {
      it(`says ${action} when a reader follows “${name}” in the ${variant}`, async () => {
        const card = await showCard(`variant="${variant}" ${everything}`);
        const events = record(document.body, 'kic-action');

        byRole(card, 'link', name).click();

        expect(events).to.have.lengthOf(1);
        for (const event of events) {
          expect(event).to.be.an.instanceOf(KicActionEvent).and.an.instanceOf(Event);
          expect(event).to.include({ bubbles: true, composed: true, target: card });
          expect(detailsOf(event)).to.deep.equal({ action });
        }
      });
    }
  }

  it('says call when a reader follows the call near the top', async () => {
    const card = await showCard('variant="banner"');
    const events = record(card, 'kic-action');

    byRole(card, 'link', 'Call 844-486-0671, Massachusetts Center for Addiction').click();

    expect(events.map(({ action }) => action)).to.deep.equal(['call']);
  });

  it('leaves the link to work by itself', async () => {
    const card = await showCard();
    let prevented = true;
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true, capture: false },
    );
    document.removeEventListener('click', stay);

    byRole(card, 'link', 'Call 844-486-0671').click();

    expect(prevented).to.be.false;
  });

  it('says nothing of who calls a help line, 911 or a source', async () => {
    const card = await showCard(everything);
    const events = record(card, 'kic-action');
    const clinic = underHeading(card, 'Advertisement Get help at MCA');

    const links = allByRole(card, 'link').filter(
      (link) => !clinic.contains(link) && !link.matches('[part~="call-button"]'),
    );
    for (const link of links) link.click();

    expect(links.length).to.be.above(20);
    expect(events).to.deep.equal([]);
  });
});

describe('kic-toggle', () => {
  it('says which section a reader opens and closes', async () => {
    const card = await showCard('variant="compact"');
    const events = record(document.body, 'kic-toggle');

    for (const open of [true, false]) {
      const toggled = oneEvent<KicToggleEvent>(card, 'kic-toggle');
      byRole(card, 'heading', 'Who is most at risk?').click();

      const event = await toggled;
      expect(event).to.be.an.instanceOf(KicToggleEvent).and.an.instanceOf(Event);
      expect(event).to.include({ bubbles: true, composed: true, target: card });
      expect(detailsOf(event)).to.deep.equal({ section: 'risk', open });
    }
    expect(events).to.have.lengthOf(2);
  });

  for (const variant of ['compact', 'banner']) {
    it(`says when a reader opens the sources of the ${variant}`, async () => {
      const card = await showCard(`variant="${variant}"`);
      const toggled = oneEvent<KicToggleEvent>(card, 'kic-toggle');

      byRole(card, 'heading', 'Sources').click();

      expect(await toggled).to.include({ section: 'sources', open: true });
    });
  }

  it('says when a citation opens the sources', async () => {
    const card = await showCard('variant="compact"');
    const toggled = oneEvent<KicToggleEvent>(card, 'kic-toggle');

    allByRole(card, 'link', 'Sources 6, 8')[0]?.click();

    expect(await toggled).to.include({ section: 'sources', open: true });
  });

  it('says nothing when a card shows again what was open', async () => {
    const card = await showCard('variant="compact"');
    const root = rootOf(card);
    const toggled = oneEvent(card, 'kic-toggle');
    byRole(card, 'heading', 'Who is most at risk?').click();
    await toggled;
    const events = record(card, 'kic-toggle');

    for (const change of [
      () => (card.headingLevel = 4),
      () => (card.treatmentUrl = 'https://clinic.example/'),
      async () => {
        card.variant = 'article';
        await card.updateComplete;
        card.variant = 'compact';
      },
    ]) {
      const browsers = nextToggle(root);
      await change();
      await card.updateComplete;
      await browsers;
    }

    expect(underHeading(card, 'Who is most at risk?')).to.have.attribute('open');
    expect(events).to.deep.equal([]);
  });

  it('says nothing of disclosures that the page itself puts into a slot', async () => {
    const card = await showCard(
      'variant="compact"',
      '<details slot="header"><summary>Ours</summary>Words</details>',
    );
    const events = record(card, 'kic-toggle');
    const details = find(card, 'details');
    const toggled = oneEvent(details, 'toggle');

    find(card, 'summary').click();
    await toggled;

    expect(events).to.deep.equal([]);
  });
});

describe('kic-error', () => {
  it('carries an error, and nothing of a reader', async () => {
    const card = await showCard();
    const errors = record(document.body, 'kic-error');
    const { warn } = console;
    console.warn = () => undefined;

    Reflect.set(card, 'article', 7);
    console.warn = warn;

    expect(errors).to.have.lengthOf(1);
    for (const event of errors) {
      expect(event).to.be.an.instanceOf(KicErrorEvent).and.an.instanceOf(Event);
      expect(event).to.include({ bubbles: true, composed: true, target: card });
      expect(Object.keys(detailsOf(event))).to.deep.equal(['error']);
    }
  });
});
