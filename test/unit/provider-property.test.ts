import { expect } from '@open-wc/testing';
import { provider as bundled } from '../../src/article/provider.js';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { providerWith, spoiled } from './helpers/bundled.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { rootOf, showCard, textOf } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';
import { record } from './helpers/events.js';
import { expectRefusal } from './helpers/refusal.js';

/** What a page's script may assign, whatever the types say. */
async function assign(card: KratomInfoCard, value: unknown): Promise<void> {
  Reflect.set(card, 'provider', value);
  await card.updateComplete;
}

const another = providerWith({
  name: 'Another Clinic & Sons',
  shortName: 'AC',
  phone: '+44 20 7946 0000',
  address: { street: '1 Long Lane', city: 'London', region: 'LDN', postalCode: 'E1 1AA' },
  treatmentUrl: 'https://clinic.example/kratom?a=1&b=2',
});

describe('the provider property', () => {
  const said = listenToConsole();

  it('is the bundled provider at first', async () => {
    expect((await showCard()).provider).to.deep.equal(bundled);
  });

  it('replaces the name, number, address and treatment page everywhere', async () => {
    const card = await showCard();

    await assign(card, another);

    expect(underHeading(card, 'Advertisement Get help at AC')).to.contain.text(
      'Another Clinic & Sons',
    );
    expect(byRole(card, 'link', 'Call +44 20 7946 0000')).to.have.attribute(
      'href',
      'tel:+442079460000',
    );
    expect(byRole(card, 'link', 'Kratom addiction treatment')).to.have.attribute(
      'href',
      another.treatmentUrl,
    );
    const way = new URL(byRole(card, 'link', 'Get directions').getAttribute('href') ?? '');
    expect(way.searchParams.get('destination')).to.equal(
      'Another Clinic & Sons, 1 Long Lane, London, LDN E1 1AA',
    );
    const words = textOf(rootOf(card));
    expect(words).to.include('Written by AC Staff.').and.include('London, LDN E1 1AA');
    expect(words).not.to.match(/MCA|Massachusetts Center|844-486-0671|Quincy/);
    expect(said).to.deep.equal([]);
  });

  for (const phone of ['844-486-0671', '1 (844) 486-0671', '+1 844 486 0671']) {
    it(`dials the same number whether it is written ${phone}`, async () => {
      const card = await showCard();

      await assign(card, providerWith({ phone }));

      expect(byRole(card, 'link', `Call ${phone}`)).to.have.attribute('href', 'tel:+18444860671');
    });
  }

  it('goes behind the treatment-url attribute', async () => {
    const card = await showCard('treatment-url="https://page.example/"');

    await assign(card, another);

    expect(byRole(card, 'link', 'Kratom addiction treatment')).to.have.attribute(
      'href',
      'https://page.example/',
    );
  });

  it('brings the bundled details back when it is undefined', async () => {
    const card = await showCard();
    await assign(card, another);

    await assign(card, undefined);

    expect(byRole(card, 'link', 'Call 844-486-0671')).to.exist;
    expect(card.provider).to.deep.equal(bundled);
  });

  it('does not follow later changes of the object', async () => {
    const card = await showCard();
    const mine = structuredClone(another);
    await assign(card, mine);

    Reflect.set(mine, 'phone', '000');
    Reflect.set(mine.address, 'city', 'Nowhere');
    card.variant = 'compact';
    await card.updateComplete;

    expect(byRole(card, 'link', 'Call +44 20 7946 0000')).to.exist;
    expect(underHeading(card, 'Advertisement Get help at AC')).to.contain.text('London');
  });

  it('may be an object that a framework has wrapped', async () => {
    const card = await showCard();

    await assign(card, new Proxy(another, {}));

    expect(underHeading(card, 'Advertisement Get help at AC')).to.exist;
    expect(said).to.deep.equal([]);
  });

  for (const words of ['a < b', '&lt;img&gt;', '"AC" & \'Sons\'', '$& and {phone}', '{toString}']) {
    it(`shows ${words} as these characters`, async () => {
      const card = await showCard();

      await assign(card, providerWith({ name: words, shortName: words }));

      expect(underHeading(card, `Advertisement Get help at ${words}`)).to.contain.text(words);
      expect(rootOf(card).querySelectorAll('img')).to.have.lengthOf(0);
      expect(said).to.deep.equal([]);
    });
  }
});

describe('bad provider details', () => {
  const said = listenToConsole();
  const html = '<img src=x onerror=alert(1)>';

  const refused: readonly (readonly [what: string, provider: unknown, place: string])[] = [
    ['null', null, 'provider'],
    ['a string', 'MCA', 'provider'],
    ['a number', 7, 'provider'],
    ['a list', [], 'provider'],
    ['a function', () => bundled, 'provider'],
    ['an empty object', {}, 'provider.name'],
    ['no phone number', spoiled(bundled, 'phone'), 'provider.phone'],
    ['a number for a phone number', spoiled(bundled, 'phone', 8444860671), 'provider.phone'],
    ['words to dial', spoiled(bundled, 'phone', '1-800-GET-HELP'), 'provider.phone'],
    ['an empty phone number', spoiled(bundled, 'phone', ''), 'provider.phone'],
    ['a phone number with a pause', spoiled(bundled, 'phone', '844-486-0671,,1'), 'provider.phone'],
    ['too many digits', spoiled(bundled, 'phone', '1234567890123456'), 'provider.phone'],
    ['HTML in the name', spoiled(bundled, 'name', html), 'provider.name'],
    ['HTML in the address', spoiled(bundled, 'address.city', html), 'provider.address.city'],
    ['no address', spoiled(bundled, 'address'), 'provider.address'],
    ['a string for the address', spoiled(bundled, 'address', 'Quincy'), 'provider.address'],
    ['a misspelled field', { ...bundled, phon: '555-0100' }, 'provider.phon'],
    ['no postal code', spoiled(bundled, 'address.postalCode'), 'provider.address.postalCode'],
    ...['javascript:alert(1)', 'data:text/html,x', '/kratom', 'https://', ''].map(
      (url) =>
        [`“${url}” as treatment page`, { ...bundled, treatmentUrl: url }, 'treatmentUrl'] as const,
    ),
  ];

  for (const [what, provider, place] of refused) {
    it(`with ${what} are refused`, async () => {
      const card = await showCard();
      await assign(card, another);
      const errors = record(card, 'kic-error');

      await assign(card, provider);

      expectRefusal(errors, said, 'provider', place);
      expect(allByRole(card, 'link', 'Call +44 20 7946 0000')).to.have.lengthOf(1);
      expect(card.provider).to.deep.equal(another);
    });
  }
});
