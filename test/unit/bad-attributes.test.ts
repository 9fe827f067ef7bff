import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { byRole } from './helpers/by-role.js';
import { rootOf, showCard, textOf } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';

const ids = en.sections.map(({ id }) => id);
const variants = ['article', 'compact', 'banner'];
const themes = ['auto', 'light', 'dark'];

const bad: readonly (readonly [attribute: string, value: string, allowed: readonly string[]])[] = [
  ['variant', 'poster', variants],
  ['variant', 'Compact', variants],
  ['variant', 'constructor', variants],
  ['theme', 'blue', themes],
  ['theme', 'DARK', themes],
  ['heading-level', '0', ['1', '6']],
  ['heading-level', '7', ['1', '6']],
  ['heading-level', '-1', ['1', '6']],
  ['heading-level', '2.5', ['1', '6']],
  ['heading-level', 'abc', ['1', '6']],
  ['sections', 'nonsense', ids],
  ['sections', 'Symptoms', ids],
  ['sections', '<img onerror>', ids],
  ['lang', 'es!', ['a language tag']],
  ['treatment-url', 'javascript:alert(1)', ['http://', 'https://']],
  ['treatment-url', ' java\tscript:alert(1)', ['http://', 'https://']],
  ['treatment-url', 'data:text/html,words', ['http://', 'https://']],
  ['treatment-url', 'ftp://clinic.example/', ['http://', 'https://']],
  ['treatment-url', '/kratom', ['http://', 'https://']],
  ['treatment-url', 'kratom.html', ['http://', 'https://']],
  ['treatment-url', '//clinic.example/', ['http://', 'https://']],
  ['treatment-url', 'https:kratom', ['http://', 'https://']],
  ['treatment-url', 'https:/kratom', ['http://', 'https://']],
  ['treatment-url', 'https://', ['http://', 'https://']],
  ['treatment-url', 'https://a b/', ['http://', 'https://']],
  ['treatment-url', 'clinic.example', ['http://', 'https://']],
  ['treatment-url', 'https://user:pw@clinic.example/', ['https://', 'without a user name']],
  ['treatment-url', 'https://clinic.example@evil.example/', ['https://', 'without a user name']],
];

describe('an attribute that cannot be used', () => {
  const said = listenToConsole();

  for (const [attribute, value, allowed] of bad) {
    describe(`${attribute}="${value}"`, () => {
      it('shows what the default shows', async () => {
        const standard = await showCard();
        const card = await showCard();

        card.setAttribute(attribute, value);
        await card.updateComplete;

        expect(rootOf(card).innerHTML).to.equal(rootOf(standard).innerHTML);
        expect(byRole(card, 'link', 'Call 844-486-0671')).to.exist;
      });

      it('gives one warning that names it, its value and what is allowed', async () => {
        const card = await showCard();

        card.setAttribute(attribute, value);
        await card.updateComplete;
        card.remove();
        document.body.append(card);
        card.lang = 'en';
        await card.updateComplete;
        card.remove();

        expect(said).to.have.lengthOf(1);
        expect(said[0])
          .to.match(/^warn: <kratom-info-card>/)
          .and.include(`${attribute}="${value}"`);
        for (const word of allowed) expect(said[0]).to.include(word);
      });
    });
  }

  it('gives a warning also where the property is an object that has no text', async () => {
    const card = await showCard();

    Reflect.set(card, 'variant', Object.create(null));
    await card.updateComplete;

    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('variant="object" cannot be used');
  });

  it('in sections leaves out only the ids that are unknown', async () => {
    const card = await showCard('sections="risk nonsense"');

    expect(textOf(rootOf(card)))
      .to.include('Who is most at risk?')
      .and.not.include('What is kratom?');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('sections="risk nonsense"');
  });

  it('warns once for each attribute', async () => {
    await showCard('variant="x" theme="y" heading-level="9" sections="z" treatment-url="u"');

    expect(said).to.have.lengthOf(5);
  });

  it('is forgotten when a good value follows', async () => {
    const card = await showCard('variant="poster"');

    card.variant = 'banner';
    await card.updateComplete;

    expect(rootOf(card).innerHTML).to.equal(rootOf(await showCard('variant="banner"')).innerHTML);
    expect(said).to.have.lengthOf(1);
  });

  for (const [property, value] of [
    ['variant', 'poster'],
    ['theme', null],
    ['headingLevel', Number.NaN],
    ['headingLevel', '3 or so'],
    ['sections', 'nonsense'],
    ['treatmentUrl', 'javascript:alert(1)'],
  ] as const) {
    it(`is refused as a property too: ${property} = ${String(value)}`, async () => {
      const card = await showCard();

      Reflect.set(card, property, value);
      await card.updateComplete;

      expect(byRole(card, 'heading', en.title)).to.have.tagName('h2');
      expect(byRole(card, 'link', 'Call 844-486-0671')).to.exist;
      expect(said.length).to.be.at.most(1);
    });
  }
});

describe('an attribute that only looks like a property', () => {
  const said = listenToConsole();

  for (const [attribute, value, instead] of [
    ['headinglevel', '3', 'the attribute heading-level'],
    ['treatmenturl', 'https://clinic.example/', 'the attribute treatment-url'],
    ['contactendpoint', 'https://clinic.example/', 'the attribute contact-endpoint'],
    ['provider', '[object Object]', 'the property provider'],
    ['article', '[object Object]', 'the property article'],
  ] as const) {
    it(`has no effect, and one warning says what to use instead of ${attribute}`, async () => {
      const card = await showCard(`${attribute}="${value}"`);
      card.theme = 'dark';
      await card.updateComplete;

      expect(byRole(card, 'heading', en.title)).to.have.tagName('h2');
      expect(said).to.deep.equal([
        `warn: <kratom-info-card>: ${attribute}="${value}" has no effect. Use ${instead}.`,
      ]);
    });
  }
});
